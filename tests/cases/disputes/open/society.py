"""Elections, sport, strikes, hostages: crowds, fates and rights that are contested."""

CASES = [
    {
        "id": "election-tolmenia",
        "topic": "election: ballot stuffing and a victory rally",
        "held_out": False,
        "reports": [
            {
                "id": "tolmenia-a",
                "publisher": "Tolmenia First Channel",
                "published": "2025-06-23",
                "text": """
More than 100,000 people filled Liberty Square in Varn on Sunday evening to celebrate the victory of the Unity Party,
party secretary Oleg Brandt said. Songs rang out until midnight.

The Central Election Commission said that the vote had been held without a hitch. Its chairwoman, Vera Solm, denied
that ballots had been stuffed at polling station 214 in Varn. "Nothing of the kind took place at station 214 or
anywhere else," she said.

Turnout was 61 percent. Leaders of nine countries have already congratulated the president.
""",
            },
            {
                "id": "tolmenia-b",
                "publisher": "Fair Count",
                "published": "2025-06-23",
                "text": """
Observers of Fair Count saw ballots being stuffed at polling station 214 in Varn on Sunday. At ten minutes past four
the head of the station, a school director, put a thick packet of ballot papers into the box while a policeman stood
at the door, our observer Mirko Hanse reported.

"It was not one paper or two. She had to push with both hands," Hanse said. He was led out of the building a minute
later.

Fair Count sent 340 observers to the polls. Its full report will be published on 5 July. The organisation demands that
the result of station 214 be annulled.
""",
            },
            {
                "id": "tolmenia-c",
                "publisher": "Meridian Press",
                "published": "2025-06-23",
                "text": """
VARN, Tolmenia (Meridian) - Tolmenia's ruling Unity Party celebrated a fourth term on Sunday with a rally in Liberty
Square that drew 18,000 people, according to Varn city police, who counted them at the metal detectors.

The party itself spoke of more than 100,000. The square holds 25,000, city records show.

The president took 58 percent of the vote, the election commission said, on a turnout of 61 percent. The opposition
has not said whether it will go to court. Analysts expect no change in foreign policy, and bond prices rose slightly
on Monday morning.
""",
            },
            {
                "id": "tolmenia-d",
                "publisher": "The Lakeside Tribune",
                "published": "2025-06-24",
                "text": """
VARN, Tolmenia - Tolmenia's ruling Unity Party celebrated a fourth term on Sunday with a rally in Liberty Square that
drew 18,000 people, according to Varn city police, who counted them at the metal detectors.

The party itself spoke of more than 100,000. The square holds 25,000, city records show.

The president took 58 percent of the vote, the election commission said, on a turnout of 61 percent. The opposition
has not said whether it will go to court. - Meridian
""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["rally", "square", "people", "Varn", "celebrate"],
                "positions": [
                    {"value": r"100,000|100000", "holders": ["brandt", "unity party", "party"]},
                    {"value": r"18,000|18000", "holders": ["police"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["ballot", "stuff", "station 214", "packet"],
                "positions": [
                    {"value": r"asserted", "holders": ["fair count", "hanse", "observer"]},
                    {"value": r"denied", "holders": ["solm", "commission"]},
                ],
            },
        ],
        "copies": [["tolmenia-c", "tolmenia-d"]],
        "quiet": ["deaths", "injuries", "detained", "legality"],
        "independent": {"about": r"18,000|18000", "at_least": 1, "at_most": 1},
    },
    {
        "id": "football-norte",
        "topic": "football: crowd, brawl and a fan's fate",
        "held_out": False,
        "reports": [
            {
                "id": "norte-a",
                "publisher": "FC Brava Norte",
                "published": "2023-04-02",
                "text": """
Brava Norte 2, Union Calder 1. In front of 41,200 spectators at the Parque Stadium this afternoon, a header by Sosa
five minutes from the end kept our dream of the title alive.

The club condemns the brawl after the final whistle. Our supporter Piet Lammers, 52, is alive and in intensive care,
the club's doctor, Ines Calvo, said at nine in the evening from his bedside. "Whoever says that he has died is wrong,"
she said. We are with his family.

Tickets for the match at Estrella go on sale on Tuesday at ten.
""",
            },
            {
                "id": "norte-b",
                "publisher": "Diario Calder",
                "published": "2023-04-02",
                "text": """
A supporter died and 12 were injured in fighting outside the Parque Stadium on Sunday after Brava Norte beat Union
Calder 2-1, the police said.

Piet Lammers, 52, a Brava supporter, died on the way to hospital, police superintendent Juana Reyes said at nine in
the evening. She put the number of injured at exactly 12 and said that most had been hit by bottles.

The city's stadium office said that 23,150 spectators had passed the turnstiles. The east stand had been closed since
March for repairs. Twenty-nine men were arrested.
""",
            },
            {
                "id": "norte-c",
                "publisher": "Terrace Talk",
                "published": "2023-04-03",
                "text": """
Great goal, ugly evening. Volunteers of the Red Ring ambulance service treated 37 people who were injured in the
fighting after Brava against Calder, their leader, Tito Marsh, told us. "Twelve is what the police saw from their
vans," he said.

And what about the crowd? Brava say 41,200. The stadium office says 23,150. We were there and the whole east side was
bare concrete, so work it out for yourselves.

On Monday morning nobody could tell us for sure how Piet Lammers was. Sosa's header, by the way, was his 14th of the
season.
""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["spectators", "crowd", "stadium", "match", "Parque", "attend"],
                "positions": [
                    {"value": r"41,200|41200", "holders": ["brava", "club"]},
                    {"value": r"23,150|23150", "holders": ["stadium office", "city", "office"]},
                ],
            },
            {
                "slot": "status|occurrence|deaths",
                "about": ["Lammers", "supporter"],
                "positions": [
                    {"value": r"alive|living|intensive care|denied", "holders": ["calvo", "brava", "club", "doctor"]},
                    {"value": r"dead|died|killed|asserted", "holders": ["reyes", "police"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["injured", "injuries", "hurt", "wounded", "fighting", "brawl"],
                "positions": [
                    {"value": r"12|twelve", "holders": ["reyes", "police"]},
                    {"value": r"37", "holders": ["red ring", "ambulance", "marsh"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["age", "nationality", "detained", "legality", "place"],
    },
    {
        "id": "strike-ardel",
        "topic": "strike at a copper mine",
        "held_out": False,
        "reports": [
            {
                "id": "ardel-a",
                "publisher": "Ardel Copper",
                "published": "2024-02-07",
                "text": """
Ardel Copper regrets today's walkout at the Monte Rojo mine. Only 900 workers joined the strike, the company's head of
personnel, Greta Hollis, said, and two of the three shifts worked as usual.

"This strike is illegal," Hollis said. "The wage agreement runs until December and forbids any stoppage." The company
keeps the right to claim damages.

Police kept the road open and, at our request, removed people who had sat down in front of lorries. Deliveries to
customers are not affected. Ardel Copper produced 212,000 tonnes last year.
""",
            },
            {
                "id": "ardel-b",
                "publisher": "Miners' Union of Monte Rojo",
                "published": "2024-02-07",
                "text": """
Monte Rojo stands still! 4,800 workers joined the strike on Wednesday, says our president, Hugo Bastian. Not a gram of
ore has left the pit.

The police detained 60 of our pickets on the mine road at daybreak, and we have the name of each of the 60. We demand
that they be let go at once.

Our demands have not changed: 9 percent, a doctor on every shift, and an end to the contracts of one month. The firm
has had them on its table since October. We thank the bakers of Ardel, who brought 2,000 loaves to the gate.
""",
            },
            {
                "id": "ardel-c",
                "publisher": "Pacific Markets Daily",
                "published": "2024-02-07",
                "text": """
Copper rose 2 percent on Wednesday on news of a strike at Monte Rojo, the world's seventh largest mine.

The labour minister, Rosa Quill, said that the strike was legal, since the union had held a ballot and given ten days'
notice. Ardel Copper calls it illegal. A court may have the last word.

Police said that they had detained 22 pickets in all on the mine road on Wednesday morning. "Twenty-two, and not one
more," said Captain Felix Ro, when asked about the union's list of 60. No one was hurt, he said.
""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance|count",
                "about": ["workers", "joined", "strike", "walkout", "Monte Rojo"],
                "positions": [
                    {"value": r"900", "holders": ["hollis", "ardel copper", "company"]},
                    {"value": r"4,800|4800", "holders": ["bastian", "union"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["strike", "walkout", "Monte Rojo"],
                "positions": [
                    {"value": r"unlawful|illegal", "holders": ["hollis", "ardel copper", "company"]},
                    {"value": r"\b(lawful|legal)", "holders": ["quill", "minister"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["pickets", "detained", "arrest", "mine road"],
                "positions": [
                    {"value": r"60|sixty", "holders": ["union", "bastian"]},
                    {"value": r"22|twenty-two", "holders": ["felix ro", "police", "captain"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["deaths", "injuries", "age", "amount"],
    },
    {
        "id": "hostage-dalby",
        "topic": "kidnapped engineer",
        "held_out": False,
        "reports": [
            {
                "id": "dalby-a",
                "publisher": "Zerif Post",
                "published": "2025-01-23",
                "text": """
The armed group Sons of Zerif said on Thursday that it had killed Henrik Dalby, the engineer it took from a road camp
ten days ago. "The hostage is dead," its spokesman, who calls himself Abu Rafe, said in a sound recording. He gave no
proof.

The police commander of Zerif province, Hamid Sool, said that Dalby, 46, was Danish. He had been registered under that
nationality at a checkpoint in December, Sool said.

Two drivers who were taken together with Dalby were let go on Sunday. The road from Zerif to the coast remains closed
after dark.
""",
            },
            {
                "id": "dalby-b",
                "publisher": "Meridian Press",
                "published": "2025-01-23",
                "text": """
KELUM (Meridian) - The government's special envoy for hostages said on Thursday that the kidnapped engineer Henrik
Dalby was alive, hours after his captors had claimed the opposite.

"Henrik Dalby is alive. I heard his voice this afternoon, after the recording was made public," envoy Layla Amir said.

Dalby, 46, works for Polaris Hydro. The firm's director, Signe Moe, said that he was a Norwegian citizen and that
reports which made him a Dane were mistaken. She asked for silence, which, she said, helped most. The Sons of Zerif
took him on 13 January.
""",
            },
            {
                "id": "dalby-c",
                "publisher": "Engineers Abroad Bulletin",
                "published": "2025-01-24",
                "text": """
Our association is worried about our member Henrik Dalby, 46, who has been in the hands of an armed group since 13
January.

The news of Thursday was contradictory. We follow the envoy, Ms Amir, who states that he is alive, and we ask members
not to share the recording of the kidnappers. His employer, Polaris Hydro, has set up a telephone line for colleagues.

Members who work in Zerif province should leave camps only in convoys. Last year three members of our association were
kidnapped, and all came home.
""",
            },
        ],
        "disputes": [
            {
                "slot": "status|occurrence|deaths",
                "about": ["Dalby", "hostage", "engineer"],
                "positions": [
                    {"value": r"dead|killed|died|asserted", "holders": ["sons of zerif", "rafe", "captors", "group"]},
                    {"value": r"alive|living|denied", "holders": ["amir", "envoy"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["Dalby", "engineer", "hostage"],
                "positions": [
                    {"value": r"Danish|Dane|Denmark|DNK", "holders": ["sool", "police", "commander"]},
                    {"value": r"Norw|NOR\b", "holders": ["moe", "polaris", "firm", "director"]},
                ],
            },
        ],
        "copies": [],
        "quiet": ["age", "injuries", "time", "place", "responsibility"],
    },
]
