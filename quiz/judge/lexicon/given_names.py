"""Further common given names, English, French, Italian, Spanish and German, by who bears them.

A slip that makes one of them of another is no slip: Marco Draghi is not Mario Draghi.
"""

from __future__ import annotations

from typing import Final

from quiz.values.shape import word_set

OF_WOMEN: Final = word_set("""
abigail agathe aicha aileen aisha alba alienor aline allegra alma amandine amparo ana anais angelica
angelika angelina anja anke annabel annabelle anneliese annette annick anouk antje antoinette
antonella arantxa ariane arlette astrid aurora ava axelle barbro beata beatrix beatriz bella
benedetta berenice bernadine bernarda berta bettina beverley bianca birgit blanca blandine bonnie
bridget brigitta brooke caitlin carina carlota carly carmela carmen carole carolin carolyn cassandra
catalina caterina cathleen cecilia celeste chantal charlene cheryl chiara christelle christiane
clarissa clarisse claudette claudie clotilde colette constance consuelo coralie cordula corinna
cornelia cosette cosima courtney cristina dagmar daniela daphne davina delia denisa desiree dina
dominika doreen doris dorothea dorothee dorothy edda edwige eileen ekaterina eleonore elfriede
eliane elisabetta elke elodie eloise elsie elvira emiliana emine emmeline enrica enriqueta erika
erin ernesta esmeralda esperanza estella estelle esther eugenia eugenie eulalia eunice ewa fabiana
fabienne fanny fatima faustine felicia felicity fernanda fernande flavia flavie flora florentina
francine francisca francoise franziska frauke freya frida frieda friederike gabi gabriella gabrielle
gaelle gail gemma gerda gerta gertrud gertrude ghislaine gianna gilberte gilda gillian ginette
ginevra giovanna gisela gisele giulia giuliana giuseppina gladys gloria graziella greetje gretchen
grete guadalupe gudrun gwendolyn hanna hannelore hayley hedwig heidi heike helga henriette henrike
hermine herta hilda hildegard honorine hortense huguette ilaria ilona ilse imogen indira inge
ingeborg ingrun inma inmaculada iolanda ioulia irena irina irma irmgard isabel isabella isadora
ivana jana janette janice janina janis jasmin javiera jeannette jeannine jehanne jemima jill joana
joanne jocelyne joelle johanna josefa josefina josiane juana judit juliana jutta karin karine karla
karoline katarina katharina kathrin katja katrin katya kayla keira kerstin kirsten kirsty konstanze
kristen kristin laetitia laetizia larissa laurie leah lelia lenorre leonie leonor leontine leticia
liana lidia liesel lieselotte lila lilian lillian lisbeth liselotte lola lorena loretta lori lorna
lotte louisa luana luce lucette lucia luciana lucienne lucile lucilla lucinda lucrece lucretia
lucrezia ludivine luisa lupe lydie lynda lynette mabel macarena maddalena madeline mafalda magali
magda magdalena maia maike malika manon manuela mara marcelina marcella marcia marcie margareth
margarita margaux margherita margit margrethe marguerite mariam marianna marianne mariette marika
mariko marilena mariola marisa marisol marita marlies marta martina maryse mathilda maya meike
melina melinda meredith mia michela milena mina minna mireia miriam mona monia monika montserrat
morgane mylene myrtille nadege nadine nanette naomi natacha natalya natasha nathalia nell nicole
nicoletta nicolette nieves noelia noella noelle norma nuria octavia olympe olympia ondine ophelia
ophelie oriana oriane ornella ottavia ottilie paige paloma pascaline patrizia paulina petra
petronilla phoebe phyllis pia pierrette pietra pilar polina priscilla priya prudence rafaela
raffaella ramona raquel rebekka regine renata renate rhonda rita rocio rolande romina rosalba
rosalia rosanna rosella rosemarie rosemary rosemonde rosetta rosina rosine rosita roswitha roxane
sabina salma samira sandrine sarai sarina saskia savina serafina severine shauna shelley sidonie
sieglinde sigrid silke silvana silvie simona simonetta siobhan sofia sofie soledad solene sonja
sonya sophia soraya steffi sunniva susana susann suzette svetlana swantje sybil sybille sylvette
sylvia tabitha tamar tania tatjana tatyana tessa thais thea thelma tiffany tilda tiziana trini
trinidad trisha trude trudy ulrike uma valentine valeska vanessa verena veronika viktoria viktorija
vilma violetta vittoria viviane vivienne waltraud wilhelmine wilma xaviere xenia ximena yael yana
yara yasmin yasmina yekaterina yevgenia yolanda yolande ysabel yseult yulia yuliya zara zelda zelie
zita
""")
OF_MEN: Final = word_set("""
achille achim adalbert adolf adolfo adolph adolphe adriaan ahmed aidan aimable aksel alastair albano
albin aldo aldous alejandro aleksandar aleksandr aleksei alessandro alessio alfonso alistair alois
alonso alphonse alvaro alwin amadeo amadeus amaury ambrogio ambroise ambros ambrose amedeo anatole
anatoli anatoly anders andres angus anil anselm anselmo ansgar antal antonello archibald aristide
arjen armand armando arnaldo arnd arne arno arsene arturo asher athanase augustin augusto aurelien
aurelio axel baptista baptiste barnabe barnaby barthelemy bartholomaus bartholomew bartolo bartolome
bartolomeo bartolomeu basil basile bastian bastien beltran benedetto benedict benedikt beniamino
benito benjamino bennett bernd bernhard bertram bertrand bjorn blaise bodo bogdan bohdan boniface
bonifacio borja boyd branko brendan brett brice burkhard byron caesar callum calogero camilo carmelo
carsten casimir caspar cecil cedric cesar cesare cesareo christof christoph christos ciaran ciro
clarence claudius claus clemens clint clive cole connor conor constantin constantine corentin
cornelius corrado cosimo crispin cristobal cristoforo curt curtis cyprien cyril cyrille cyrus
dagobert damian damiano danilo darius darrell darryl davide dawid declan denys denzel desire detlef
detlev dieter dieterich dietmar dimitri dimitrios dimitry dino dirk dmytro domenico domingo dominic
donato donovan dorian dragan drago duke duncan dusan dustin earl eberhard eckhart edgard edgardo
edmondo edoardo edson eduardo edwin efraim efrain egon ehud elia elias elijah elio eliot elmar eloi
elton emanuel emanuele emeric emerson emiliano emrys engelbert ennio enoch enrique enzo ephraim
erasmo erasmus ercole erhard erich ernst erwin esteban ettore eugen eugenio eusebio eustache evan
evangelista evariste evaristo everett evert evgeny evgueni ewald ewan ewen ezekiel ezequiel ezio
ezra fabrizio farid faustin fausto fedor felice felipe feodor ferdinand ferdinando ferenc fergus
fermin fernand ferran fidel fidele filippo finn fiodor firmin flann flavien flavio florent floyd
franco franz frederik frideric fritz fryderyk fulgencio gabriele gael gaetan gaetano gareth gaspard
gaspare gauthier gautier gavin gennady geoffroy georg georgi georgios georgy geraldo gerardo gerd
germain gervais ghislain giacomo giampaolo gianfranco gianluca gianluigi gianni gideon gil gilberto
giles gino gioacchino giordano giuliano giulio glen glyn godefroy godfrey goffredo gonzalo goran
gottfried gotthold graeme gregorio grigori grigory gualtiero guennadi guenter gueorgui guglielmo
guillermo gunnar gunter gunther gustaf gustavus guthrie guus haakon hakan hamish hannes hanno harald
hartmut harvey hassan heiko heiner heinz helmut helmuth hendrik henning henrik henrique heribert
heriberto hermann hernan hernando hieronim hieronymus hilaire hinrich hippolyte hiroshi hjalmar
holger horacio horatio horst howard hubert hubertus hugues huldrych humbert humberto humphrey
hussein iago iain ian ibrahim ignace ignacio ignatius ignaz ignazio iker ilan ilie immanuel imre
indro ingmar ingo innocenzo iosif iossif iouri isidore isidoro ismael istvan ivo iwan jaakov jacek
jacinto jacobo jacopo jakob jakub janos jarl jarvis jasper jeannot jed jens jeremiah jeronimo jerzy
jethro joachim joakim joao joaquin jochen joerg johan jonah jonas jonathas jordi jorg joris josef
josip josselin josue jovan jozef juergen julius jurgen juri justus kaj karel karsten kaspar keegan
kenji khalid kieran kilian kiril kirk klaus knut konrad konstantin kristoffer kurt ladislas lajos
lambert landry lars laszlo laurens lazare leander leandre leandro leif lennart leonel leonhard
leonid leonidas leopold leopoldo leroy lester liam lino ljubomir lloyd lluis loris lothar luciano
lucien lucio ludovic ludovico luigi luka lukas lutz lyle maarten magnus maik maksim manfred manolo
marcelino marcellin marcello marcellus marcin marco marcos marek marino mariusz marlon marvin
massimiliano massimo mateo mathias mathis matteo mattia mauro maxim maximilien maximo mederic mehdi
meinhard melchior melvyn micah michelangelo mickael miguelito mika mikael miklos milan milo milos
milton mircea mirko mohandas moise moises mordecai moritz mortimer murray mustapha nabil nacho
napoleone narcisse nathanael nazario nenad nestor niall niccolo nico nicolaus nicolo niklas nikolaus
nikos nino nolan norbert octave octavio odilon olav oleg oleksandr olivero oliviero olof omar
onofrio orazio orlando orson osama oskar osman osvaldo oswald othmar otis otmar ottavio ottorino
oussama paco pancho paolo pascual pasquale patrice patrik paulo pawel pepe percy philibert philipp
pierluigi piero pierpaolo pierrick pieter pietro pjotr pompeo primo quinn rachid radek radu
raffaello rahul rainer rajiv ralf ralph ramiro ramon randolph raoul raul ravi raymondo reginald
regnault reiner reinhard reinhold remi remo remy renato renzo rex reynald reynaldo rhett rhys
riccardo richie rinaldo ringo rocco roderick rodion rodney rodolfo rodrigue rogelio rogerio rohan
rolf romeo romuald ronan roque rory roscoe rowan ruben rudi rudiger rudyard rufus ruggero ruggiero
ruprecht rutger ruud salvatore salvo samir sandor sandro sanjay saul saverio savino segolene septime
sergio serguei severin severino shane sheldon siegfried siegmund sigismond sigmund sigurd silas
silvain silvestre silvestro simeon sixte slavko slobodan solomon soren spencer stanislas stanislaus
stanislav stanislaw stefanos steffen stellan stephan stojan sunil svante sylvestre sylvio takeshi
tancrede tancredi teodoro terenzio thaddee thaddeus theobald theodor theophile thilo thorsten tibor
tiziano tobey tobia tomas tomasz tommaso torsten tristan tristram tudor tullio tyrone ubaldo udo ugo
ulf ulisse ulisses ulysse ulysses umberto urs ursin usama uwe vaclav vadim valentino valery valter
vasco vasil vasily vassili vassily venceslas vicente vicenzo viggo vijay vincenzo virgil virgile
virgilio vitale vito vittorio vladislav vojislav volker wade waldemar walther wassily wendell wenzel
wilbur wilfredo wilfrid wilfried wilhelmus willard willem willi willy wilmer wim winfried winton
wladislaw wolfram xavi yannis yehudi yevgeny yohann youri youssef yuri yury yusuf yvan zachariah
zacharie zane zbigniew zbynek zdenek zeno zoltan zoran zubin
""")
OF_EITHER: Final = word_set("""
ashley hilary jackie jaime jan jos kerry lauren leslie marian michal nicola nikita robyn rosario
sacha stacey tracey
""")
"""Borne by women and men, or by one sex in one tongue and by the other in another."""
