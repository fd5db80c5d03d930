"""Cases on industrial accidents, evictions and attacks on journalists, with one control."""

CASES = [
    {
        "id": "n5-brackwater-ammonia-blast",
        "topic": "industrial accident",
        "held_out": False,
        "reports": [
            {
                "id": "n5-brack-a",
                "publisher": "Prairie Wire",
                "published": "2025-06-11",
                "text": """BRACKWATER (Prairie Wire) - Five people were killed when an explosion tore through a fertilizer plant in Brackwater on Tuesday, its owner, Norgate Nutrients, said.

The explosion happened at 2:15 p.m., Norgate spokesman Trey Hollis said. A delivery truck had backed into a pipe rack next to the ammonia tanks and set off the blast, he said.

Windows were broken as far away as the county fairground. People living within two miles were told to stay indoors until evening.

The plant, opened in 1988, makes about 900 tons of fertilizer a day. It was fined $42,000 in 2022 over the storage of acid, an unrelated matter that has since been settled.""",
            },
            {
                "id": "n5-brack-b",
                "publisher": "Farm & Feed Online",
                "published": "2025-06-11",
                "text": """Brackwater blast: what growers need to know

Five people were killed when an explosion tore through a fertilizer plant in Brackwater on Tuesday, its owner, Norgate Nutrients, said.

The explosion happened at 2:15 p.m., Norgate spokesman Trey Hollis said. A delivery truck had backed into a pipe rack next to the ammonia tanks and set off the blast, he said.

Windows were broken as far away as the county fairground. People living within two miles were told to stay indoors until evening.

Anhydrous for fall will be tight. Growers with contracts should call their dealer this week, and those without should expect to pay 60 to 80 dollars a ton more. (Prairie Wire contributed)""",
            },
            {
                "id": "n5-brack-c",
                "publisher": "Amalgamated Process Workers, Local 77",
                "published": "2025-06-13",
                "text": """STATEMENT OF LOCAL 77 ON BRACKWATER

We lost nine people on Tuesday at Norgate Nutrients. Local 77 has their names, because we collected their lunch boxes. We will not put them on the Internet before the last of the families has been told.

A corroded valve on Tank 4 caused the explosion, and management knew. Our safety steward, Dale Ruiz, wrote it up in January, in March and again on Memorial Day. Nobody so much as tightened a bolt. To point the finger at a driver and his rig, when he cannot answer any more, is shameful.

We ask the state to seize the maintenance log today. The union hall on Third Street is open around the clock. There is coffee, there are counselors, and there is someone to sit with the kids.""",
            },
            {
                "id": "n5-brack-d",
                "publisher": "Brackwater County Sentinel",
                "published": "2025-06-14",
                "text": """Coroner has sat with every family

County coroner June Abbott said Friday evening that nine people were killed in the blast at the Norgate plant. She has visited all of their homes.

Norgate said an hour later that it stood by its count of five people killed. "I don't count badges. They are all downstairs," said Abbott, who has held the office since 2014.

When it happened is now a question too. The university's seismograph at Elk Ridge registered the explosion at 1:32 p.m., according to geophysicist Hanna Voss, and the instrument is set by satellite. Shift change at Norgate is at two. Voss said that it was the largest signal since a quarry shot in 2016.

The Lions' pancake breakfast is canceled. Donations can be dropped at the feed store. Little League resumes Monday.""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["killed", "lost", "people", "explosion", "blast"],
                "positions": [
                    {"value": r"5|five", "holders": ["norgate", "owner", "hollis"]},
                    {"value": r"9|nine", "holders": ["local 77", "process workers", "abbott", "coroner"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["truck", "valve", "explosion", "blast", "ammonia"],
                "positions": [
                    {"value": r"truck", "holders": ["norgate", "hollis"]},
                    {"value": r"valve", "holders": ["local 77", "process workers"]},
                ],
            },
            {
                "slot": "time",
                "about": ["explosion", "blast", "2:15", "1:32", "p.m."],
                "positions": [
                    {"value": r"2:15|14:15", "holders": ["norgate", "hollis"]},
                    {"value": r"1:32|13:32", "holders": ["voss", "seismograph", "geophysicist"]},
                ],
            },
        ],
        "copies": [["n5-brack-a", "n5-brack-b"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "target",
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
            "place",
            "sequence",
        ],
        "independent": {"about": r"9|nine", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-canal-basti-clearance",
        "topic": "eviction",
        "held_out": False,
        "reports": [
            {
                "id": "n5-basti-a",
                "publisher": "Nawabad Metropolitan Corporation",
                "published": "2025-12-16",
                "text": """PRESS RELEASE: Removal of encroachments along Lower Canal

The Nawabad Metropolitan Corporation has completed the removal of encroachments from the right bank of the Lower Canal. In the drive of 13-14 December, 140 houses were demolished.

Notices were served on every occupant by hand on 10 November, thirty days ahead, as the rules require, and were pasted on the doors of those who were out.

Each household has been paid 3,500 rupees in compensation for its materials, Commissioner Farid Anwar said. Transport to the resettlement site was laid on free of charge.

Silt had reduced the flow of the canal by 40 per cent. The widening, at a cost of Rs 2.1 billion, will protect 600,000 citizens from floods such as that of 2022.""",
            },
            {
                "id": "n5-basti-b",
                "publisher": "Shelter Now",
                "published": "2025-12-18",
                "text": """Seen from above: the levelling of a canal-side settlement in Nawabad

Shelter Now has compared two commercial satellite images of the Lower Canal, taken on 11 and 15 December. On the second image, 412 dwellings have been flattened. The line of destruction is 1.7 kilometres long. A mosque with a green dome is still there; the school beside it is not.

We do not know from pictures who lived in the houses. The settlement is mentioned in a gazetteer of 1964 and had electricity meters, which the utility read in November.

We have analysed eleven such clearances in the region since 2019, and this is the second largest of them. We have asked the development bank that is lending for the canal whether it will now halt its payments. It has replied that it is "aware of the matter".""",
            },
            {
                "id": "n5-basti-c",
                "publisher": "Nawabad Chronicle",
                "published": "2025-12-19",
                "text": """'They came with the dew, and with no paper'

Iqbal Masih was shaving when the wall of his house fell in. "Nobody on the canal was ever given a paper. Not on the tenth, not on any day. I would have carried my mother out the evening before," said Mr Masih, who heads the residents' committee.

The committee has been through the lanes with a schoolchild's exercise book, Mr Masih said, and has found 412 homes pulled down.

Zubaida Bibi, a widow who takes in sewing, disputes what is being said about money. According to her, each family got 800 rupees, out of a tin box, against a thumb print.

About 70 people were camping on the railway embankment last night. The temperature fell to three degrees. The corporation's spokesman said that he had nothing to add.""",
            },
            {
                "id": "n5-basti-d",
                "publisher": "Canal Colony Community News",
                "published": "2025-12-20",
                "text": """Iqbal Masih was shaving when the wall of his house fell in. "Nobody on the canal was ever given a paper. Not on the tenth, not on any day. I would have carried my mother out the evening before," said Mr Masih, who heads the residents' committee.

The committee has been through the lanes with a schoolchild's exercise book, Mr Masih said, and has found 412 homes pulled down.

Zubaida Bibi, a widow who takes in sewing, disputes what is being said about money. According to her, each family got 800 rupees, out of a tin box, against a thumb print.

(From the Nawabad Chronicle of yesterday. Quilts and milk powder may be brought to the tailor's shop next to the level crossing at any hour.)""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["houses", "demolished", "homes", "dwellings"],
                "positions": [
                    {"value": r"140", "holders": ["corporation", "anwar"]},
                    {"value": r"412", "holders": ["shelter now", "masih", "committee"]},
                ],
            },
            {
                "slot": "amount",
                "about": ["household", "rupees", "paid", "compensation", "family"],
                "positions": [
                    {"value": r"3,500|3500", "holders": ["anwar", "commissioner", "corporation"]},
                    {"value": r"800", "holders": ["zubaida", "bibi"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["notice", "notices", "paper"],
                "positions": [
                    {"value": r"asserted|served", "holders": ["corporation", "anwar"]},
                    {"value": r"denied|nobody|ever given", "holders": ["masih"]},
                ],
            },
        ],
        "copies": [["n5-basti-c", "n5-basti-d"]],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"412", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-docklands-tower-eviction",
        "topic": "eviction",
        "held_out": False,
        "reports": [
            {
                "id": "n5-tower-a",
                "publisher": "Quayside Post",
                "published": "2025-04-08",
                "text": """Tower emptied after cladding scare

Families were led out of Mariner House with cats in baskets and coats over their pyjamas on Monday night, after inspectors found that the panels on the upper floors could be pulled off by hand.

260 families live in the block, which was put up in 1971 and done over in 2009. There were not enough buses, and the last of them left at half past two in the morning for a hotel by the ring road.

A Portuguese woman of 81, who had refused to leave without her late husband's accordion, was carried down by a fireman. He carried the accordion too.

It is the second tower in the borough to be cleared since 2023. The first, Pilot House, has never been reoccupied.""",
            },
            {
                "id": "n5-tower-b",
                "publisher": "Metro Evening",
                "published": "2025-04-08",
                "text": """At least 600 people are spending a second night away from home tonight after the borough ordered everyone out of a high-rise in the docklands.

There are 260 families in Mariner House, and some have three generations under one roof. Lifts were out of service during the evacuation, so the frail came down twenty floors by stair. One man, an Irish docker in his sixties, collapsed on the landing and was taken to the Royal Infirmary.

Lawyers for the tenants said they were "looking at every option". A meeting was to be held at the Seamen's Mission at seven.

The leader of the council, Amar Dhillon, called the state of the panels shocking. The contractor that fitted them went out of business in 2017, leaving debts of 6 million.""",
            },
            {
                "id": "n5-tower-c",
                "publisher": "Docklands Tenants' Union",
                "published": "2025-04-09",
                "text": """Bulletin no. 3: Mariner House

Comrades and neighbours,

Last night's meeting was packed to the doors. By our register 640 people have had to leave the building. The union demands a date in writing for the return, full rent relief, and a room for children to do homework in at every hotel.

We are sorry to tell you that Brother Declan Foy, 66, who was taken ill on the stairs on Monday, passed away this morning at the infirmary. He was our branch treasurer for 19 years and never lost a penny.

Nobody was killed or injured by falling panels, whatever you may have read about a tower in another city last week. Please do not spread it. The next meeting is on Sunday at noon. Bring your tenancy agreements.""",
            },
        ],
        "disputes": [],
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
            "place",
            "sequence",
        ],
        "independent": {"about": r"260", "at_least": 1, "at_most": 2},
    },
    {
        "id": "n5-orla-press-van",
        "topic": "attack on journalists",
        "held_out": False,
        "reports": [
            {
                "id": "n5-orla-a",
                "publisher": "Horizon Television",
                "published": "2025-08-27",
                "text": """STATEMENT BY HORIZON TELEVISION

It is with the deepest sorrow that Horizon announces the death of camera operator Piet Lanser and sound recordist Ama Coles. They were killed on Tuesday afternoon when their press van was hit beside the grain silo in Orla.

The van was white. It carried the word PRESS in blue letters on the roof and on all four sides. Government forces attacked it, says our correspondent, Joris Maas, who had stepped out to film the silo and saw the tank.

Piet, 51, had worked for Horizon on five continents. Ama, 29, joined us last year and had already won a prize for a film about lighthouse keepers.

Horizon has suspended its work in the region and will assist any impartial inquiry.""",
            },
            {
                "id": "n5-orla-b",
                "publisher": "National Information Centre",
                "published": "2025-08-28",
                "text": """Evening briefing. Brigadier Stefan Rusk answers questions from correspondents

Q. Two television people are dead. Was it your tank?

A. Tuesday's strike has nothing to do with our forces. It was the militants who fired on the vehicle, taking it for one of ours in the dust.

Q. A vehicle with PRESS on the roof?

A. What was hit was a supply lorry of the militants. It was hit at the ford below Lutno, which is six kilometres from Orla, and we have it on video from the air. If guests of this country ride in the militants' lorries, then I am sorry for their mothers.

Q. Shall we be shown the video?

A. In due course. In the past week 14 settlements have been cleared. The next briefing will be on Saturday.""",
            },
            {
                "id": "n5-orla-c",
                "publisher": "The Dikelander",
                "published": "2025-08-30",
                "text": """Home from Orla: village takes leave of Piet Lanser

He hated ties, so nobody wore one. Some four hundred people walked behind the hearse of Piet Lanser, 51, through the village where he was born, past the shop in which he bought his first roll of film.

The minister of foreign affairs, Carla Visser, who walked with the family, said she had no doubt about what had happened. "Government forces attacked a press van in broad daylight, and their brigadier is hiding behind a cloud of dust," she said.

She has summoned the ambassador twice. He has been told to bring the video with him next time.

Lanser leaves a partner, two daughters and a sloop that he had been mending since 1998. It will be launched in the spring.""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility",
                "about": ["attacked", "fired", "van", "vehicle", "strike", "lorry", "press"],
                "positions": [
                    {"value": r"government", "holders": ["maas", "horizon", "visser", "minister"]},
                    {"value": r"militants", "holders": ["rusk", "brigadier"]},
                ],
            },
            {
                "slot": "target",
                "about": ["van", "lorry", "vehicle", "press", "hit"],
                "positions": [
                    {"value": r"press van|van", "holders": ["horizon", "maas", "visser", "minister"]},
                    {"value": r"lorry", "holders": ["rusk", "brigadier"]},
                ],
            },
            {
                "slot": "place",
                "about": ["silo", "ford", "Orla", "Lutno", "hit"],
                "positions": [
                    {"value": r"Orla|silo", "holders": ["horizon", "maas"]},
                    {"value": r"Lutno|ford", "holders": ["rusk", "brigadier"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
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
            "nationality",
            "identity",
            "status",
            "time",
            "sequence",
        ],
    },
    {
        "id": "n5-haddar-captive-photographer",
        "topic": "attack on journalists",
        "held_out": False,
        "reports": [
            {
                "id": "n5-haddar-a",
                "publisher": "Banner of the Wadi",
                "published": "2025-03-12",
                "text": """COMMUNIQUE No. 9

To our people and to all who wish to hear.

The man in the recording of 1 March was Captain Oren Vasko of the enemy's military intelligence, who came among us with a camera round his neck. He was treated as our faith prescribes and ate what we ate.

On the night of 10 March the enemy's aircraft bombed the house at Haddar in which he was being kept. We announce that the captive is dead. His own masters buried him under the roof, and two of our young men with him.

We had offered to exchange him for eleven women from the prison at Sefra. Our offer was met with silence, and then with iron. For the other guests who are with us, the door to an exchange remains open until the new moon.""",
            },
            {
                "id": "n5-haddar-b",
                "publisher": "Focal Picture Agency",
                "published": "2025-03-14",
                "text": """Focal statement on our colleague

We have seen the text that is being passed around. We ask our clients not to publish it.

The man in the recording is Tomas Brel, 38, a staff photographer of this agency since 2015 and a son of Ghent. He has never worn a uniform. Our chief executive, Ilse Moor, can state that Tomas is alive: she spoke with him by telephone for two minutes on 13 March, and he answered a question to which only he knows the answer.

He has a bad tooth and misses his dog. He was seized on 19 February on the road to the wells, with his driver, who was let go after a day.

We shall say nothing about the talks. To those who keep him: he takes pictures. It is all that he does.""",
            },
            {
                "id": "n5-haddar-c",
                "publisher": "Sefra Telegraph",
                "published": "2025-03-14",
                "text": """Air force: not one sortie over wadi that night

SEFRA - The air force rejected on Friday a rebel claim to have lost a prisoner to bombs.

"We did not bomb Haddar on 10 March. The logs are open to the attache of any country that cares to read them," the air force's chief of operations, Colonel Tarek Benali, told journalists. A sandstorm had closed both fields from dusk until morning, he said, and even the mail plane had turned back.

Benali would not be drawn on who the prisoner might have been, nor on his fate.

Nine foreigners have been seized in the wadi since 2023. Six have come home; the price, where there was one, has never been disclosed. The tourist board advises visitors to keep to the coast.""",
            },
        ],
        "disputes": [
            {
                "slot": "status",
                "about": ["captive", "Brel", "Tomas", "Vasko", "alive", "dead"],
                "positions": [
                    {"value": r"dead", "holders": ["banner"]},
                    {"value": r"alive", "holders": ["moor", "focal", "chief executive"]},
                ],
            },
            {
                "slot": "identity",
                "about": ["man in the recording", "captive", "Vasko", "Brel"],
                "positions": [
                    {"value": r"Vasko", "holders": ["banner"]},
                    {"value": r"Brel", "holders": ["focal", "moor"]},
                ],
            },
            {
                "slot": "occurrence|responsibility",
                "about": ["bombed", "bomb", "Haddar", "aircraft", "sortie"],
                "positions": [
                    {"value": r"asserted|aircraft bombed", "holders": ["banner"]},
                    {"value": r"denied|did not bomb|not one sortie", "holders": ["benali", "air force", "colonel"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
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
            "time",
            "place",
            "sequence",
        ],
    },
]
