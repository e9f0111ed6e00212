"""Word lists and sentence patterns of the generated newsletters, all written for this purpose.

A ``{name}`` in a pattern stands for one entry of the list of that name; entries end at ``|``.
"""

__all__ = ["WORDS"]

_TEXT = {
    "town": """
        Yame|Otama Village|Kazuno City|Sopron|Machu Picchu Village|Uji|Ureshino|Kőszeg|Ayutthaya|
        Hangzhou|Cusco|Pisac|Szentendre|Kaga|Takayama|Matsue|Hida|Eger|Huánuco|Pécs|Suzhou|Nagiso|
        Shizuoka|Tokaj|Arequipa|Onomichi|Tsuwano|Győr|Longjing Village|Ollantaytambo
    """,
    "river": """
        the Tisza|the Yabe River|the Urubamba|the old canal|the lake|the river|the bay|the Danube
    """,
    "season": """
        spring|early summer|autumn|winter|the rainy season|the first week of May|late October
    """,
    "month": """
        January|February|March|April|May|June|July|August|September|October|November|December
    """,
    "food": """
        green tea|black tea|rice cakes|plum wine|roasted chestnuts|buckwheat noodles|goat cheese|
        paprika stew|quinoa bread|pickled radish|honey cake|steamed buns|fish soup|apricot jam|
        hand-rolled *sencha*|powdered *matcha*|sweet potatoes|lotus root|corn beer|sheep's milk
    """,
    "event": """
        tea festival|lantern parade|harvest market|spring fair|choir contest|pottery weekend|
        kite day|cooking class|night market|exchange week|puppet theater|boat race|book fair|
        garden walk|language evening|photo exhibition|film night|drum concert|flower procession
    """,
    "people": """
        students|volunteers|tea farmers|retired teachers|young families|shop owners|musicians|
        visitors from abroad|local guides|potters|bakers|members of the choir|fishermen|nurses|
        exchange pupils|craftspeople|firefighters|gardeners|neighbors|weavers|librarians
    """,
    "person": """
        Mayor Ilona Varga|the teacher Haruka Ono|Jorge Quispe|Mei Lin|Kenji Morita|Anna Szabó|
        the potter Rosa Huamán|the guide Tomoko Abe|Péter Kiss|Li Na|the baker Dóra Fehér|
        the farmer Yuki Tanabe|Carlos Ríos|the librarian Sato (佐藤)|the violinist Ágnes Bíró
    """,
    "place": """
        the town hall|the old station|the library|the covered market|the school yard|the museum|
        the tea house|the bridge|the main square|the harbor|the community center|the bathhouse|
        the bell tower|the park behind the temple|the former post office|the botanical garden
    """,
    "thing": """
        a wooden bench|a hand-drawn map|a tea bowl|a paper lantern|a recipe book|a brass bell|
        a cherry tree|a small plaque|a woven scarf|a row of drums|a school bag|a pressed flower|
        an old photograph|a set of cups|a painted fan|a letter from 1957|a basket of leaves
    """,
    "adjective": """
        quiet|lively|modest|well-known|crowded|welcome|cheerful|long-awaited|careful|simple|bright|
        slow|friendly|practical|colorful|patient|surprising|generous|small|traditional|new|shared
    """,
    "adverb": "slowly|gladly|every year|for the first time|by hand|together|after work|in secret",
    "verb_past": """
        planted|opened|repaired|painted|presented|tasted|carried|collected|decorated|explained|
        borrowed|donated|translated|displayed|restored|photographed|discovered|shared|prepared
    """,
    "reason": """
        because the {season} was dry|since most of the {people} had moved away|so that children
        could take part|because nobody wanted to wait another year|although the budget was small|
        as the road to {town} was closed|while the {people} were still arriving|before it was too
        late to ask the last witnesses|even though rain had been announced
    """,
    "count": "12|18|24|30|46|75|120|180|240|360|500|1,200|2,500|3,800|15,000",
    "year": "1897|1921|1934|1952|1964|1978|1989|1996|2003|2011|2015|2019|2023|2024|2025",
    "time": "9:30 AM|10 AM|noon|2:15 PM|3:30 PM|5 PM|half past six|8 PM",
    "slug": """
        tea-route|sister-cities|lantern-night|spring-program|volunteers|opening-hours|old-maps|
        recipes|museum-tour|market-days|train-times|photo-album|language-class|harvest
    """,
    "site": "https://example.org|https://www.example.com/news|https://tea.example.net|../2026-04",
    "link": """
        [the {event} in {town}]({site}/{slug})|[opening hours]({site}/{slug}.html)|[map of
        {place}]({site}/maps/{slug})|[program]({site}/{slug}/{year})|[an earlier
        article]({site}/{year}/{slug}.md)|[{town}]({site}/{slug} "About {town}")
    """,
    "emphasis": """
        *{adjective}*|**{adjective}**|*{adjective} but {adjective}*|**free of charge**|*furusato*|
        **{count} {people}**|***not* to be missed**|*{event}*|**{town}**
    """,
    "code": "`{slug}`|`#{slug}`|`{slug}-{year}`|`info@{slug}.example`|`?lang=en`|`{slug}.pdf`",
    "sentence": """
        In {season}, {people} from {town} {verb_past} {thing} at {place} and stayed until {time}.|
        The {event} of {town} began in {year}, {reason}.|
        {person} {verb_past} {thing} {adverb}, and the {people} of {town} did the same.|
        More than {count} {people} came to {place}, where {food} and {food} were served.|
        Those who know {town} will remember {place}: it is {adjective} and close to {river}.|
        “It was a {adjective} day,” said {person}, “and we would like to come back in {season}.”|
        A {adjective} {event} needs {people}, {people} and a good deal of {food}.|
        {town} and {town} have been sister cities since {year}, {reason}.|
        On the way to {place} the guests {verb_past} {thing}, which {person} had brought along.|
        The {people} who {verb_past} {thing} in {year} could not know how it would end.|
        It takes about {count} leaves, a {adjective} hand and much time to make {food}.|
        Between {month} and {month}, {place} welcomed {count} guests – {count} more than in {year}.|
        Not everyone liked {food} at first, but {people} {verb_past} it {adverb}.|
        From {river} one sees {town}, {place} and, when the sky is clear, the hills behind them.|
        What began as a {adjective} {event} is now the most {adjective} day of {month}.|
        Until {time} the {people} {verb_past} {thing}; then {person} closed the doors of {place}.|
        For {person}, {town} is first of all the smell of {food} on a morning in {season}.|
        The {adjective} part of the work, everybody agreed, was done by the {people} of {town}.|
        Today {place} is {adjective} again, {reason}.|
        Nobody counted the cups, but {person} believes that there were {count} of them.
    """,
    "rich": """
        Details of the {event} are in {link}, together with a list of {people} who will be there.|
        The day was {emphasis}, {reason}.|
        Please write {code} in the subject when you ask {person} about {food}.|
        {person} calls it {emphasis}, while the {people} of {town} prefer another word.|
        See {link} and {link} for everything that {people} in {town} {verb_past} in {year}.|
        At {place}, {emphasis} and {food} go together, as {link} has shown.|
        Pictures carry the tag {code}; {people} may use them for a {adjective} {event}.|
        Read {link}: {person} describes {thing} and a {emphasis} journey to {river}.
    """,
    "heading": """
        A {adjective} {event} in {town}|How {town} makes {food}|{town} and {town} meet again|
        What the {people} say|Before the {event}|After {season}|Where to find {place}|
        Ten years of the {event}|A letter from {town}|Tea, music and {adjective} {people}|
        What comes next|The {adjective} road to {town}|Dates for {month}
    """,
    "item": """
        {people} from {town} serve {food} at {place};|**{month}:** the {event} opens at {time}.|
        Bring {thing}; everything else is there.|{link}, with {person}.|
        A {adjective} walk from {place} to {river}, {reason}.|
        {food}, made by the {people} of {town}|
        The {event} for {people} takes place in {month}. {sentence}
    """,
    "title": """
        {town}: A {adjective} {event} and Its {people}|The {event} of {town} Returns in {season}|
        From {town} to {town} by Way of {food}|{count} {people} and One {adjective} {event}
    """,
    "alt": """
        A group of {people} in front of {place}|Tables with {thing} beside {river}|Two {people}
        holding {thing}|A {adjective} street in {town} in {season}
    """,
    "caption": """
        The {event} in {town}, {month} {year}.|The {people} of {town} with {thing}.|
        Guests at {place}, shortly before {time}.
    """,
}


def _split(text: str) -> tuple[str, ...]:
    return tuple(" ".join(entry.split()) for entry in text.split("|"))


WORDS = {name: _split(text) for name, text in _TEXT.items()}
"""Entries by list name; no list is empty."""
