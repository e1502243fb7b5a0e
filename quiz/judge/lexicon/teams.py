"""Second names of sports teams, by which a team is known as well as by where it is at home."""

from __future__ import annotations

from typing import Final

from quiz.values.shape import word_set

TEAM_NAMES: Final = word_set("""
49ers angels astros athletics avalanche bears bengals bills blackhawks blazers braves brewers
broncos browns bruins buccaneers bucks bulls canadiens canucks capitals cardinal cardinals cavaliers
celtics chargers chiefs clippers colts commanders coyotes cowboys cubs devils diamondbacks dodgers
dolphins ducks eagles expos falcons flames flyers giants grizzlies guardians hawks heat hornets
hurricanes indians islanders jaguars jays jazz jets kings knicks knights kraken lakers lightning
lions magic mariners marlins mavericks mets nationals nets nuggets oilers orioles pacers packers
padres panthers patriots pelicans penguins phillies pirates pistons predators raiders rams rangers
raptors ravens rays reds redskins rockets rockies royals sabres saints seahawks senators sharks
sonics sox spurs stars steelers suns supersonics texans thunder tigers timberwolves titans twins
vikings warriors whalers wild wizards yankees
aggies badgers beavers bearcats boilermakers buckeyes buffaloes bulldogs cavaliers commodores
cornhuskers cougars crimson cyclones gamecocks gators gophers hawkeyes hokies hoosiers hoyas huskies
illini jayhawks longhorns mountaineers musketeers razorbacks seminoles sooners spartans terrapins
trojans utes volunteers wildcats wolverines
""")
"""Of North American leagues and universities, as typed and folded."""

FIRST_OF_TWO: Final = word_set("red white blue trail golden yellow scarlet sun demon fighting")
"""First words of names of two: the Red Sox, the Golden Knights."""

SEVERAL_TEAMS: Final = frozenset((("new", "york"), ("los", "angeles"), ("chicago",)))
"""Where more than one team of a league is at home: the place alone tells none of them."""
