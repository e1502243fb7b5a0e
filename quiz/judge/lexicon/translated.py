"""Given names by which one person is known in both languages: Léon and Leo Tolstoy.

Only names that are really rendered so stand here, never all that a dictionary gives: François for
Francis of Assisi, but not for Franz Schubert, for François Schubert was another composer.
"""

from __future__ import annotations

from typing import Final

TRANSLATED: Final = """
: peter pierre pieter pyotr piotr petr pjotr | : william guillaume | : guillaume wilhelm willem
: william wilhelm | : john jean johann johan johannes | : jan johannes johann | : jean giovanni
: leo leon lev | : nicholas nicolas nicolaus nikolaus nikolai nicolai niccolo nicolo | : paul paolo
: mark marc markus marcus | : marc marco | : luke luc | : stephen etienne
: ferdinand fernand fernando | : fernand hernan hernando
: miguel michel michael mickael mikael mikhail
: alexander alexandre aleksandr aleksandar oleksandr alessandro
: francis francois francesco francisco | : andrew andre andrei andreas | : louis ludwig
: lorenzo laurent | : jerome hieronymus girolamo
: anthony antony antoine antonio anton antonin antoni antonie | : albert albrecht
: frederick frederic frederik friedrich fryderyk frideric | : george georges georg
: georgi georgy gueorgui | : joseph josef jozef iosif iossif josip | : james jacques jakob
: jacob jakob jacques | : edward edouard eduard | : edmund edmond | : thomas tommaso tomas
: hugh hugues | : hugo hugues | : bartholomew barthelemy bartolome bartolomeu bartolomeo
: augustine augustin | : ambrose ambroise | : ignatius ignace ignacio | : dominic dominique domingo
: benedict benedikt benoit benedetto | : constantine constantin konstantin | : maximilian maximilien
: maxim maxime maksim | : christopher christophe christoph christof kristoffer cristoforo cristobal
: claude claudius | : julius jules | : gregory gregoire grigori grigory | : geoffrey geoffroy
: godfrey godefroy | : giles gilles | : henri heinrich | : rudolf rudolph rodolphe
: adolf adolphe adolph | : conrad konrad | : gustav gustave gustaf gustavus | : ernest ernst
: theodore theodor | : emile emil | : emmanuel immanuel emanuel | : maurice moritz
: philip philippe felipe philipp | : sergei serge sergey serguei | : dmitri dimitri dmitry dimitry
: yuri youri yury iouri | : fyodor fiodor fedor feodor | : eugene yevgeny evgeny evgueni eugen
: alexei alexey alexis aleksei | : vasily vassili wassily vassily | : ivan yvan | : silvio sylvio
: anatoly anatoli anatole | : gennady guennadi | : cesare cesar caesar | : raphael rafael raffaello
: ulrich huldrych | : roderick rodrigue rodrigo | : olaf olav olof | : harald harold | : oscar oskar
: matthias mathias | : stefan stephan | : osama oussama usama | : mary marie maria
: joan jeanne jehanne | : jane jeanne | : margaret marguerite | : isabella isabelle isabel
: eleanor alienor eleonore eleonora
: catherine katherine katharina katarina caterina ekaterina yekaterina | : lucrezia lucrece lucretia
: matilda mathilda mathilde | : sophia sophie sofie | : sofia sophia | : carla karla
: monica monika | : erica erika | : christina cristina | : lucas lukas
: victoria viktoria viktorija | : veronica veronika | : natalia nathalia natalya
: tatiana tatyana tatjana | : theresa therese teresa | : elizabeth elisabeth elisabetta
: yulia yuliya julia ioulia | : ilyich ilitch ilich
: sergeyevich sergeevich sergueievitch | : fyodorovich fiodorovitch | : anwar anouar
: nikolayevich nikolaevich nikolaievitch | : vasilyevich vassilievitch | : muammar mouammar
: andreyevich andreevich andreievitch | : alexeyevich alexeevich alexeievitch
: helen helene helena | : jurgen juergen | : gunter gunther guenter
: jorg joerg | : niels nils | : gerhard gerhart | : dietrich dieterich
"""
"""Groups of names that stand for each other, after a colon as in the table of short forms."""

SPELLED: Final = """
: aileen eileen | : alastair alistair | : angelica angelika | : bastian bastien | : beatrix beatriz
: carsten karsten | : caspar kaspar | : cathleen kathleen | : clemens clement | : connor conor
: constance konstanze | : damian damien | : david dawid | : denis denys dennis | : detlef detlev
: edgar edgard | : efraim ephraim | : eric erich | : frida frieda | : gabriela gabriella
: gautier gauthier | : gertrud gertrude | : glen glenn | : hannah hanna | : helmut helmuth
: hendrik henrik | : hilary hillary | : horacio horatio | : yolanda iolanda | : irina irena
: isabel ysabel | : jakob jakub | : jasmin jasmine | : joanna joana johanna joanne | : karin karine
: caroline carolin karoline | : katja katya | : kathryn kathrin katrin | : leonard leonhard
: leonora leonor | : lilian lillian liliane | : luisa louisa | : lydia lydie lidia | : linda lynda
: madeleine madeline | : margaret margareth margrethe | : miriam mariam myriam | : mariana marianna
: martha marta | : matteo mateo | : melvin melvyn | : mike maik | : natasha natacha
: nathaniel nathanael | : noelia noella | : othmar otmar | : pascal pascual | : patrick patrik
: pavel pawel | : philip phillip philipp | : rafaela raffaella | : rainer reiner | : ralf ralph
: remi remy | : ricardo riccardo | : robin robyn | : rosemary rosemarie | : sasha sacha
: sigmund siegmund | : sylvain silvain | : sylvestre silvestre | : sylvie silvie | : silvia sylvia
: sonia sonja sonya | : stanislas stanislaus stanislav stanislaw | : stephen stephan
: susan susann | : susanna susana | : susanne suzanne | : tania tanya | : thorsten torsten
: tobias tobia | : tracy tracey | : trudy trude | : vasily vasil | : vincenzo vicenzo
: neil neal | : sean shaun shawn | : leslie lesley | : vivian vivien | : lee leigh | : jesse jessie
: vladislav wladislaw | : walter walther valter | : wilfred wilfrid wilfried | : willy willi willie
"""
"""Other spellings of one name within a tongue or two, written as the above."""
