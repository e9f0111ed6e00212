"""English words that every translator translates, to tell English from names and loan words."""

import re

__all__ = ["FUNCTION_WORDS", "LOAN_PHRASES", "PLAIN_ENDING", "PLAIN_WORDS", "SHARED_WORDS"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = _words(
    "the of and to in is it that for with as on by at from or an be this are was were have has had"
    " not but they their them we our us you your which who whose will would can could should may"
    " might must its been being his her she him my there when where what how why if out about into"
    " over under than then these those some any each every other after before between during"
    " through while because also only very most many much such more up down off again until since"
    " within without against along across around near behind beside toward towards both few all"
)
"""Articles, pronouns, prepositions, conjunctions and auxiliaries."""

# Neither Spanish nor Hungarian has a word of this spelling that a heading could consist of; words
# that became loans somewhere (festival, design, show, trend, team, food, street) are left out.
PLAIN_WORDS = _words(
    # people and life
    "people person man men woman women child children girl girls boy boys pupil pupils student"
    " students teacher teachers farmer farmers fisherman fishermen guest guests host hosts friend"
    " friends friendship neighbour neighbours neighbor neighbors visitor visitors reader readers"
    " family families mother father parents grandmother grandfather daughter young old elderly"
    " mayor citizen citizens volunteer volunteers worker workers craftsman craftsmen weaver potter"
    # places and nature
    " town towns village villages city cities country countries island islands mountain mountains"
    " river rivers lake lakes sea coast valley hill hills forest forests field fields garden"
    " gardens orchard tree trees flower flowers leaf leaves grass snow rain wind sun moon sky"
    " water fire earth stone stones wood wooden bridge bridges road roads street streets"
    " path paths house houses home homes school schools church temple shrine castle museum library"
    " kitchen farm farms harbour harbor market markets building"
    # food and things
    " tea rice bread fish meat apple apples pear pears peach peaches cherry plum grape grapes"
    " vegetable vegetables fruit fruits soup meal meals breakfast lunch dinner sweet sweets cake"
    " food foods drink drinks dish dishes recipe recipes pumpkin pumpkins honey wine salt"
    " paper lantern lanterns kite kites drum drums doll dolls basket baskets bowl bowls cup cups"
    " box boxes letter letters book books picture pictures photograph photographs"
    " map maps gift gifts present presents toy toys cloth clothes silk cotton straw knife knives"
    # time
    " day days week weeks month months year years today tomorrow yesterday morning evening night"
    " spring summer autumn winter season seasons january february march april june july august"
    " september october november december monday tuesday wednesday thursday friday saturday"
    " sunday century hour hours minute minutes time times"
    # doings
    " comes came go goes went gone make makes made see sees saw seen know knows knew known"
    " take takes took taken give gives gave given find finds found look looks looked learn learns"
    " learned teach teaches taught read reads write writes wrote written visit visits visited"
    " meet meets met meeting welcome join joins joined help helps helped work works worked play"
    " plays played plant plants planted grow grows grew grown bring brings brought buy buys bought"
    " sell sells sold build builds built open opens opened close closes closed begin begins began"
    " start starts started end ends ended eat eats ate dance dances danced sing sings sang become"
    " becomes became celebrate celebrates celebrated win wins won enjoy share shared travel"
    # the parts of an issue
    " contents introduction overview summary news events event about contact contacts thanks"
    " acknowledgements next previous further reading related sources notes note upcoming latest"
    " announcements interview interviews questions answers table list page pages part chapter"
    " article articles issue issues back share subscribe search source author authors"
    # what a reader is told
    " please uses used using word words text texts image images file files line lines"
    " module modules link links useful fireworks pottery ceramics puppet theatre theater fabric"
    " everybody everyone nobody something nothing always never often together well ready"
    " wear wears wore worn shoes boots hat umbrella comfortable clothing bring"
    # qualities and numbers
    " new great good better best big large small little long short high low early late warm cold"
    " hot white black red blue green yellow beautiful happy famous first last second third one two"
    " three four five six seven eight nine ten hundred thousand million"
    # what the newsletter is about
    " exchange exchanges partner partners partnership sister twin harvest festivals craft crafts"
    " handmade tradition traditions traditional history heritage culture language languages"
    " agriculture fishing earthquake flood floods disaster recovery support cooperation ceremony"
    " journey bus train trains plane ship ships boat boats price prices"
    " population area height weight name names place places date dates address phone opening"
    " admission free adults product products weather peace hope memory memories life"
)
"""Plain words, in small letters."""

PLAIN_ENDING = re.compile(
    r"[a-z]{3}(?:ness|ships?|ly|ght|ould|ed)\Z"
    # Not those of Chinese place names: Beijing, Chongqing.
    r"|[A-Za-z][a-z]+(?:[bcdfgklmnprtvwyz]ing|ings|ful|tions?)\Z"
)
"""Endings of English words; names may have those that count in small letters only."""

SHARED_WORDS = _words(
    "festival festivals workshop workshops hotel club design internet online show bar jazz video"
    " film sport park tour web software center karaoke kimono viking marketing camping parking"
    " casting training ranking rating shopping catering leasing streaming consulting coaching"
    " holding jogging surfing trekking rafting kayaking bullying running bowling curling"
    " crowdfunding hosting building feeling living"
)
"""Words that are English and also loans in other languages, in small letters."""

LOAN_PHRASES = frozenset(
    [
        "bed and breakfast",
        "best of",
        "big band",
        "big data",
        "blue jeans",
        "country club",
        "drum and bass",
        "fast food",
        "fish & chips",
        "fish and chips",
        "food truck",
        "home cinema",
        "home office",
        "in memoriam",
        "in situ",
        "in vitro",
        "know how",
        "mountain bike",
        "new age",
        "new wave",
        "open air",
        "rhythm and blues",
        "rock and roll",
        "soft power",
        "street art",
        "street food",
        "work in progress",
    ]
)
"""Loans of more than one word that hold plain words, in small letters."""
