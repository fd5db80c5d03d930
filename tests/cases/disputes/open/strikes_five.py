"""Cases on bombings, air strikes and border clashes."""

CASES = [
    {
        "id": "n5-dar-helu-strike",
        "topic": "air strike",
        "held_out": False,
        "reports": [
            {
                "id": "n5-helu-a",
                "publisher": "Levant Press Service",
                "published": "2025-09-15",
                "text": """DAR HELU, Sept 15 (LPS) - An air strike destroyed a maternity clinic in the northern town of Dar Helu on Monday, killing 23 people, the aid organisation that runs it said.

Two bombs came down on the building in Orchard Street within a minute of each other, said Hala Brisson, head of mission for Doctors Abroad. The clinic's roof had been marked and its coordinates shared with all parties, she said.

Residents dug with car jacks and their bare hands. A reporter saw three incubators lying in the road.

The town has changed hands twice since the war began in 2021. In March a strike on a bakery on its outskirts killed 11 people.""",
            },
            {
                "id": "n5-helu-b",
                "publisher": "The Harbour Gazette",
                "published": "2025-09-16",
                "text": """CLINIC HIT IN DAR HELU, AID GROUP SAYS

An air strike destroyed a maternity clinic in the northern town of Dar Helu on Monday, killing 23 people, the aid organisation that runs it said.

Two bombs came down on the building in Orchard Street within a minute of each other, said Hala Brisson, head of mission for Doctors Abroad. The clinic's roof had been marked and its coordinates shared with all parties, she said.

Residents dug with car jacks and their bare hands. A reporter saw three incubators lying in the road.

The town has changed hands twice since the war began in 2021. (LPS)

World briefs are compiled by the foreign desk from agency reports. See also page 14 for the latest on the port strike.""",
            },
            {
                "id": "n5-helu-c",
                "publisher": "Ministry of Defence of the Republic",
                "published": "2025-09-16",
                "text": """Daily summary of the Ministry of Defence

Over the past day aviation of the Republic flew 34 sorties.

In Dar Helu a pair of aircraft struck a weapons depot of the so-called Front in Orchard Street. Powerful secondary detonations confirmed that shells and rockets had been kept on the premises. Nine people who were inside lost their lives. The crews returned safely to base.

Certain Western organisations have hastened to spread a tearful story about expectant mothers. The address had been under observation from the air for eleven days, and lorries with ammunition boxes were seen there by night.

Since the beginning of the month, the air defence forces have shot down 17 hostile drones. Humanitarian convoys passed through the Tal Rafin crossing on schedule.""",
            },
            {
                "id": "n5-helu-d",
                "publisher": "Northern Voice FM",
                "published": "2025-09-17",
                "text": """The director of health for the northern districts, Dr Samir Awada, has this morning published the list of those who died on Monday in Orchard Street. It has 23 names on it. The youngest was two days old.

"I compiled the list from the death certificates that my own doctors have signed, and I answer for it," said Dr Awada, speaking by telephone from Dar Helu, where the line fell three times.

He told Northern Voice that the nearest maternity ward is now 70 kilometres away, over a road that is shelled. Two midwives are among the dead. Burials were held before dawn for fear of further raids. The health directorate has appealed for blood, for fuel and above all for antibiotics, which ran out on Tuesday night.""",
            },
        ],
        "disputes": [
            {
                "slot": "target",
                "about": ["clinic", "depot", "building", "Orchard Street", "strike", "struck"],
                "positions": [
                    {"value": r"clinic", "holders": ["brisson", "aid organisation", "doctors abroad"]},
                    {"value": r"depot", "holders": ["ministry"]},
                ],
            },
            {
                "slot": "deaths",
                "about": ["killed", "killing", "died", "people", "dead", "lives"],
                "positions": [
                    {
                        "value": r"23|twenty-three",
                        "holders": ["brisson", "aid organisation", "doctors abroad", "awada"],
                    },
                    {"value": r"9|nine", "holders": ["ministry"]},
                ],
            },
        ],
        "copies": [["n5-helu-a", "n5-helu-b"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "legality",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"23|twenty-three", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-lesk-market-bomb",
        "topic": "bombing",
        "held_out": False,
        "reports": [
            {
                "id": "n5-lesk-a",
                "publisher": "Capital TV",
                "published": "2025-01-20",
                "text": """Interior Minister Goran Velt: Sons of Amar bombed Lesk market

The minister arrived in Lesk at noon, laid flowers at the vegetable stalls and spoke to the cameras for four minutes. "The Sons of Amar carried out this massacre. We know the house in which it was prepared," he said.

As for the manner of it, Velt said that a man wearing an explosive vest had walked in among the shoppers and blown himself up beside the fish counter. Parts of the vest were found on a roof.

Fourteen people died on Sunday. The minister promised each family 20,000 marks from the reserve fund. He took no questions. Lesk, a town of some 60,000 people, last saw an attack in 2018, when a grenade was thrown into a cafe.""",
            },
            {
                "id": "n5-lesk-b",
                "publisher": "Lesk Independent",
                "published": "2025-01-22",
                "text": """"There was no man in a vest": fire chief

Our fire chief, Anka Tomic, has been at every bad thing that this town has seen in twenty years, and she does not talk much. On Tuesday she talked.

"The blast came from a scooter that had been packed with explosives and left by the fish counter," she said, and drew the crater for us on the back of a roster. "It went from the ground up. I have its engine block in my shed."

She has sent photographs to the capital, and heard nothing. The number of dead is still 14; the last of the injured went home from the county hospital yesterday.

The market reopens on Saturday without the fish hall. The council will waive the stall rent until Easter.""",
            },
            {
                "id": "n5-lesk-c",
                "publisher": "Crossroads Monitor",
                "published": "2025-01-22",
                "text": """Who wanted Lesk to bleed? Our regular round-up of militant media

Two messages in two days. On Monday night a channel used by the Eastern Column posted a text with the group's seal. "Soldiers of the Eastern Column carried out the Lesk operation, and more will follow," it says. We have followed the channel since 2022; its earlier claims were mostly borne out.

On Tuesday came a voice recording from Rasim Daud, spokesman of the Sons of Amar. He says that his organisation does not make war on people who buy fish, and that the state is accusing it in order to break off the talks in Geneva.

The government has mentioned only one of the two groups so far. They split in 2020 over money and have fought each other since. We have asked the interior ministry whether it has seen Monday's text.""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility",
                "about": ["Lesk", "market", "massacre", "operation", "Sons of Amar", "Eastern Column", "bombed"],
                "positions": [
                    {"value": r"Sons of Amar (carried|bombed)|^(the )?Sons of Amar", "holders": ["velt", "minister"]},
                    {"value": r"Eastern Column", "holders": ["eastern column", "channel", "text"]},
                    {"value": r"denied|does not make war|not Sons of Amar", "holders": ["daud", "sons of amar"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["vest", "scooter", "blast", "explosive", "explosives"],
                "positions": [
                    {"value": r"vest|suicide|blown himself", "holders": ["velt", "minister"]},
                    {"value": r"scooter", "holders": ["tomic", "fire chief"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"14|fourteen", "at_least": 1, "at_most": 2},
    },
    {
        "id": "n5-khirbet-car-drone",
        "topic": "drone strike",
        "held_out": False,
        "reports": [
            {
                "id": "n5-khirbet-a",
                "publisher": "Joint Task Force Lodestar",
                "published": "2025-04-03",
                "text": """RELEASE 25-061

On April 2, Task Force Lodestar conducted a precision strike near Khirbet Asal. The strike killed two individuals who were travelling in a sedan.

The driver was Yusel Tarik, a senior facilitator who had planned attacks on partner forces since 2022. His passenger, a Jordanian national, handled funds.

No other person was in the vicinity, and there was no damage to property. The task force takes all reports of civilian harm seriously; members of the public can submit information through its website.

Tarik is the fourth facilitator removed from the battlefield this year. The task force, made up of eleven nations, remains committed to the lasting defeat of the network and to the safety of the people of the valley.""",
            },
            {
                "id": "n5-khirbet-b",
                "publisher": "Asal Valley Dispatch",
                "published": "2025-04-04",
                "text": """The burnt-out white saloon stands where it stopped, against a mulberry tree. In the boot there were exercise books.

The man at the wheel was Hadi Morun, who taught arithmetic at the boys' school, said the chairman of the Khirbet Asal local council, Abu Nizar Halabi. "I washed him for burial myself. He was Hadi Morun and no one else. I have never heard the name that the foreigners are using."

Beside him sat a cousin by marriage, whose family asked us not to print his name. He traded in used telephones.

Both were buried on Wednesday night, with some 300 mourners behind the bier. The school is closed until Sunday. It was last closed in 2023, for the earthquake, when a wall came down on the yard.""",
            },
            {
                "id": "n5-khirbet-c",
                "publisher": "Amman Evening Standard",
                "published": "2025-04-05",
                "text": """Foreign Ministry: no Jordanian killed at Khirbet Asal

AMMAN - The second man to die in Wednesday's strike near Khirbet Asal was a Syrian national, the Foreign Ministry said on Friday, after a check of the papers found on his body.

"The passenger was not Jordanian. The civil registry has no such person," ministry spokesperson Rula Haddad told reporters. The man's residence card, issued in Amman in 2016, had lapsed long ago, she added, and might explain the error.

The kingdom has asked the task force to correct its release. Haddad declined to say whether the matter would touch on the overflight agreement, which comes up for renewal in July. Around 1.3 million Syrians live in Jordan, by official estimates.""",
            },
        ],
        "disputes": [
            {
                "slot": "identity|target",
                "about": ["driver", "man at the wheel", "Tarik", "Morun", "sedan", "saloon"],
                "positions": [
                    {"value": r"Tarik", "holders": ["task force", "lodestar"]},
                    {"value": r"Morun", "holders": ["halabi", "chairman", "council"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["passenger", "second man", "Jordanian", "Syrian"],
                "positions": [
                    {"value": r"Jordanian national|^jordan", "holders": ["task force", "lodestar"]},
                    {"value": r"Syrian|not Jordanian", "holders": ["foreign ministry", "haddad", "ministry"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "status",
            "time",
            "place",
            "sequence",
        ],
    },
    {
        "id": "n5-tolm-post-firefight",
        "topic": "border clash",
        "held_out": False,
        "reports": [
            {
                "id": "n5-tolm-a",
                "publisher": "Verra Today",
                "published": "2025-07-09",
                "text": """VERRANHOLM - Oskian troops opened fire first at Tolm, the Ministry of Defence of Verra has said, calling Tuesday's exchange "a planned provocation against a neighbour at peace".

The Verran patrol was changing its watch at the spring when it came under machine-gun fire from the far ridge, ministry spokesman Col. Arvid Senn told a briefing. The fighting took place on Verran territory, 400 metres inside the line agreed in 1994, he said, and it went on for about an hour.

Seven soldiers were killed in all on the two sides, Senn said.

Verra has recalled its ambassador for talks. The two countries came to blows over the same spring in 1987 and again in 2009, when 52 people died in eleven days. Bread and fuel were on sale as usual in border towns.""",
            },
            {
                "id": "n5-tolm-b",
                "publisher": "Oskia State News",
                "published": "2025-07-09",
                "text": """The General Staff of the Oskian Armed Forces informs

On 8 July a group of up to thirty Verran servicemen crossed the state border in the area of Tolm, advanced on an observation post and were the first to shoot, using grenade launchers. Only after that did Oskian soldiers answer the fire.

The engagement took place on Oskian soil, a kilometre and a half from the line.

As a result of the adventure, seven servicemen of both countries lost their lives, reports the General Staff. Oskia has conveyed condolences to the mothers, who are not to blame for the orders of others.

The Security Council of Oskia will meet on Thursday. The grain corridor, by which 200 railway wagons a day cross at Brod, is not affected for the present.""",
            },
            {
                "id": "n5-tolm-c",
                "publisher": "Brod Railway News",
                "published": "2025-07-10",
                "text": """Wagons roll, but nerves are frayed at Brod

The 06.12 grain train went over the bridge yesterday as it does every day. It was the passengers who stayed away, with four people in a carriage meant for eighty.

Everyone at the junction was talking of Tolm, where Verra's defence ministry says that seven soldiers lost their lives on Tuesday. Both capitals have gone on television to say that the other side started it. Signalwoman Petra Joss, whose brother is doing his service with the mountain rifles, kept her telephone on the desk, against the rules. "He rang at nine. He's peeling potatoes," she said.

The railway expects no changes to the summer timetable. Track works between Brod and Lower Brod, begun in May, will be finished by the end of the month.""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence",
                "about": ["fire", "shoot", "first", "Tolm", "began", "started"],
                "positions": [
                    {"value": r"Oskia", "holders": ["verra", "senn", "ministry of defence"]},
                    {"value": r"Verra", "holders": ["general staff", "oskia"]},
                ],
            },
            {
                "slot": "place",
                "about": ["fighting", "engagement", "Tolm", "territory", "soil", "line"],
                "positions": [
                    {
                        "value": r"Verran territory|inside Verra|^verra",
                        "holders": ["senn", "verra", "ministry of defence"],
                    },
                    {"value": r"Oskian soil|inside Oskia|^oskia", "holders": ["general staff", "oskia"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
        ],
        "independent": {"about": r"7|seven", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-garm-pass-helicopters",
        "topic": "border clash",
        "held_out": False,
        "reports": [
            {
                "id": "n5-garm-a",
                "publisher": "Interfront News",
                "published": "2025-11-18",
                "text": """TASHAN, November 18 (Interfront) - Two attack helicopters from neighbouring Ghoristan flew over the Garm Pass and fired on a Tashani frontier post on Monday, Tashan's State Border Committee said.

A total of 40 rockets landed on and around the post, wrecking its barracks, the committee said. Six border guards are missing, it said, adding that the snow was making the search difficult.

The pass, at 3,900 metres, is closed to traffic from November to April. Tashan and Ghoristan have held nine rounds of talks on marking the border since 2012 without result.

Markets in both countries fell. The Tashani som lost 2 per cent against the dollar before the central bank stepped in.""",
            },
            {
                "id": "n5-garm-b",
                "publisher": "Bazaar Business Daily",
                "published": "2025-11-19",
                "text": """Som slides as frontier post comes under rocket fire

Two attack helicopters from neighbouring Ghoristan flew over the Garm Pass and fired on a Tashani frontier post on Monday, Tashan's State Border Committee said.

A total of 40 rockets landed on and around the post, wrecking its barracks, the committee said. Six border guards are missing, it said, adding that the snow was making the search difficult.

Markets in both countries fell. The Tashani som lost 2 per cent against the dollar before the central bank stepped in.

Insurers have put up the premium for road freight to the south by a third, two brokers said. Cotton futures were little changed, with the December contract at 71 cents. (Interfront and staff)""",
            },
            {
                "id": "n5-garm-c",
                "publisher": "Ghoristan Radio and Television",
                "published": "2025-11-19",
                "text": """Defence Minister Sher Aminov has given the lie to reports from across the mountains.

"On Monday every one of our aircraft was on the ground, because of the cloud. Not a single rotor turned," the minister said in the programme Evening Studio. "Our neighbours should ask their captain what he was drinking."

The picture drawn in Tashan does not survive a look at the ground, either. Officers of the joint monitoring mission, who climbed to the post on Tuesday with a tape measure, counted the craters and say that eleven rockets landed there. The mission does not say whose they were.

The minister wished the guards' families that their sons may be found in good health.

Later in the bulletin: the harvest of late apples is over, and the Karim Theatre opens its new season with a comedy.""",
            },
            {
                "id": "n5-garm-d",
                "publisher": "Mothers of the Frontier",
                "published": "2025-11-21",
                "text": """Dear fellow citizens,

For four days the Border Committee has been feeding us with the number six. We are the mothers and wives, and we know who went up to the post with the October rotation, because we packed the socks.

We state that 14 of our men never came down from the post at the Garm Pass, and that nobody knows where they are. Here are their names, years of birth and home villages, so that nobody can say that they never were. Parliamentary deputy Nurlan Seitov has compared our list with the pay-sheet of the detachment, and he has found no fault in it.

We ask for a helicopter with a doctor, and for one honest officer who will speak to us without papers in his hand. We shall stand outside the Committee every morning at eight until this is done. In 2014, after the avalanche, we waited nine weeks.""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence|responsibility",
                "about": ["helicopter", "helicopters", "aircraft", "rotor", "flew", "Garm Pass"],
                "positions": [
                    {"value": r"asserted|helicopters .*flew|flew over", "holders": ["border committee", "committee"]},
                    {"value": r"denied|on the ground|not a single rotor", "holders": ["aminov", "minister"]},
                ],
            },
            {
                "slot": "count",
                "about": ["rockets", "rocket", "landed", "fired"],
                "positions": [
                    {"value": r"40|forty", "holders": ["border committee", "committee"]},
                    {"value": r"11|eleven", "holders": ["mission"]},
                ],
            },
            {
                "slot": "missing",
                "about": ["guards", "missing", "border guards", "men", "never came down"],
                "positions": [
                    {"value": r"6|six", "holders": ["border committee", "committee"]},
                    {"value": r"14|fourteen", "holders": ["mothers"]},
                ],
            },
        ],
        "copies": [["n5-garm-a", "n5-garm-b"]],
        "quiet": [
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "attendance",
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"40|forty", "at_least": 1, "at_most": 1},
    },
]
