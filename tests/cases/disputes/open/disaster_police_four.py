"""Open cases on floods and fires and on police operations and arrests."""

CASES = [
    {
        "id": "n4-ossary-dam",
        "topic": "flood",
        "held_out": False,
        "reports": [
            {
                "id": "n4-dam-wire",
                "publisher": "Meridional Press Agency",
                "published": "2025-04-09",
                "text": """Valley towns cut off after flood wave below Ossary dam

OSSARY, April 9 (MPA) - A wave of water released from the Ossary dam in the early hours of Tuesday swept away bridges, orchards and a camp of seasonal workers, officials said.

Forty-one people were missing, civil protection chief Umar Tadesco said on Wednesday morning. Five bodies had been found. Helicopters were flying food to Lower Ossary, where 2,000 residents are cut off.

The Valley Water Authority said that the power company, Norda Hydro, had opened the spillway gates. "Norda wanted the turbines running and did not pick up the telephone," director Selma Aksu said.

The reservoir stood at 97 percent after a week of rain. It was built in 1968. A smaller spill in 2003 drowned some 400 sheep.

The prime minister is due in the valley on Thursday.""",
            },
            {
                "id": "n4-dam-norda",
                "publisher": "Norda Hydro",
                "published": "2025-04-09",
                "text": """Statement by Norda Hydro on the events at Ossary

Norda Hydro is deeply saddened by the loss of life in the Ossary valley. Our thoughts are with the families.

Certain statements made today require an answer. It was staff of the Valley Water Authority who opened the spillway gates. Under the concession of 2012 the gate house is manned by the Authority alone. No employee of Norda holds a key, and none was on the dam that night.

The log, a copy of which has been handed to the prosecutor, shows the name of the duty officer. We will not publish it.

Generation at Ossary has been suspended. Customers in four districts may experience interruptions of up to two hours in the evening; a schedule is on our website.

Norda has made available three excavators, a field kitchen and 200,000 francs for immediate relief.""",
            },
            {
                "id": "n4-dam-mix",
                "publisher": "Ossary Valley Bulletin",
                "published": "2025-04-10",
                "text": """Valley towns cut off after flood wave below Ossary dam

A wave of water released from the Ossary dam in the early hours of Tuesday swept away bridges, orchards and a camp of seasonal workers, officials said.

Forty-one people were missing, civil protection chief Umar Tadesco said on Wednesday morning. Five bodies had been found. Helicopters were flying food to Lower Ossary, where 2,000 residents are cut off.

The Valley Water Authority said that the power company, Norda Hydro, had opened the spillway gates. "Norda wanted the turbines running and did not pick up the telephone," director Selma Aksu said.

Norda Hydro replied: It was staff of the Valley Water Authority who opened the spillway gates. Under the concession of 2012 the gate house is manned by the Authority alone. No employee of Norda holds a key, and none was on the dam that night.

The log, a copy of which has been handed to the prosecutor, shows the name of the duty officer.""",
            },
            {
                "id": "n4-dam-growers",
                "publisher": "Fruit Growers' League",
                "published": "2025-04-09",
                "text": """They are leaving out the pickers

To whom it may concern, and it concerns everybody.

The State counts those who have papers. We count those who have a bunk. On Tuesday night the League went with a lantern from farm to farm and took down the name of every man and woman who had slept in the camp by the river. As of Wednesday morning 66 people are missing, and that is after we struck out all who have turned up on a cousin's floor.

Chairman Nino Varga handed the list to civil protection and was told that it would be "taken into consideration". We ask for it to be used.

We need boots, tarpaulins, diesel and somebody who speaks Hausa. The press shed at Mile Nine is open day and night. Bring no more clothes, please: there is a mountain of clothes.

The harvest can wait. In 2003 the ministry took eleven months to pay for the sheep. We do not intend to wait eleven months for an apology.""",
            },
        ],
        "disputes": [
            {
                "slot": "missing",
                "about": ["missing", "people"],
                "positions": [
                    {"value": r"41|forty-one", "holders": ["tadesco", "civil protection"]},
                    {"value": r"66", "holders": ["league", "varga"]},
                ],
            },
            {
                "slot": "responsibility",
                "about": ["gates", "spillway", "opened"],
                "positions": [
                    {"value": r"norda", "holders": ["water authority", "aksu"]},
                    {"value": r"authority|staff", "holders": ["norda"]},
                ],
            },
        ],
        "copies": [["n4-dam-wire", "n4-dam-mix"], ["n4-dam-norda", "n4-dam-mix"]],
        "quiet": [
            "occurrence",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
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
        "independent": {"about": r"41|forty-one", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-tanner-row",
        "topic": "fire",
        "held_out": False,
        "reports": [
            {
                "id": "n4-tanner-paper",
                "publisher": "Hallam Evening News",
                "published": "2024-12-29",
                "text": """ELEVEN DEAD IN TANNER ROW

By Connie Ashdown

They were carrying them out until it was light.

Eleven people died in the fire that gutted the tenement at 16 Tanner Row in the small hours of Saturday, fire brigade commander Ross Calloway said. "Every room has been searched, twice. There is nobody else in there," he told the Evening News on Saturday night.

The fire began in the cellar, where a wiring fault set light to stored mattresses, said Calloway. Flames ran up the lift shaft and came out on the fourth floor before the first engine had turned into the street.

The Red Cross said 63 residents had been made homeless. They spent Saturday in the gymnasium of Hallam High.

The building belongs to Penmark Holdings, which owns nine others in the quarter. It was inspected in May. A blaze two streets away killed a couple in 2015.""",
            },
            {
                "id": "n4-tanner-tenants",
                "publisher": "Tanner Row Tenants",
                "published": "2024-12-29",
                "text": """Sunday, 6 p.m. From the gym.

Nobody has slept so forgive the spelling. We were 63 people left without a home as of last night, and we are all in here, on mats, with one kettle.

We have done the roll three times. Sixteen people died in our house. Not eleven. The five that the brigade does not count are the Adeyemi family from the back court, whose rooms are on no plan because Penmark walled off a corridor to let it twice. Our chairwoman Lidia Benco showed the commander the door on Saturday night and the dogs found all five behind it.

And it did not start in any cellar. The fire started on the third floor, Mrs Benco says, where a gas heater blew up in number 31. The whole landing heard the bang. The cellar was still dark and cold when the first people ran out past it.

Please bring: nappies size 4, phone chargers, anything for Mr Dobbs's asthma. Thank you, Hallam.""",
            },
            {
                "id": "n4-tanner-tv",
                "publisher": "Look East Hallam",
                "published": "2024-12-30",
                "text": """The Prime Minister has visited the survivors of the Tanner Row fire and promised that, in her words, no one will be sleeping in a gym by New Year.

Sixty-three people lost their homes on Saturday. They have been offered rooms in two hotels by the station. Some are reluctant to go, because they fear that they will be forgotten once they have been split up.

The landlord, Penmark Holdings, issued a statement through its solicitors in which it expressed sorrow and said it would co-operate with the inquiry.

At the corner of the street the flowers now reach to the second lamp post. A boy had left his football. "It was Kola's ball really," he said. "I only borrowed it."

A service will be held at St Jude's on New Year's Eve at eleven. The council has appointed a retired judge, Dame Hilary Frayne, to look into housing inspections. Her first hearing is on 13 January.""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["died", "dead", "people", "fire", "killed"],
                "positions": [
                    {"value": r"11|eleven", "holders": ["calloway", "fire brigade"]},
                    {"value": r"16|sixteen", "holders": ["tenants", "benco"]},
                ],
            },
            {
                "slot": "place",
                "about": ["fire", "start", "began"],
                "positions": [
                    {"value": r"cellar", "holders": ["calloway", "fire brigade"]},
                    {"value": r"third floor|number 31", "holders": ["benco"]},
                ],
            },
            {
                "slot": "cause",
                "about": ["fire", "start", "began", "blaze"],
                "positions": [
                    {"value": r"wiring", "holders": ["calloway", "fire brigade"]},
                    {"value": r"gas|heater", "holders": ["benco"]},
                ],
            },
        ],
        "copies": [],
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
            "time",
            "sequence",
        ],
        "independent": {"about": r"63|sixty-three", "at_most": 3},
    },
    {
        "id": "n4-anatole-raid",
        "topic": "police",
        "held_out": False,
        "reports": [
            {
                "id": "n4-anatole-agency",
                "publisher": "Government Information Service",
                "published": "2025-09-13",
                "text": """Police close down illegal gaming house

BELMARE, 13 September (GIS). - Officers of the Second Mobile Brigade on Friday night raided a gambling den in the Rua Anatole, in the dockside quarter, Commissioner Teofilo Brandao announced.

Thirty-four people were detained in the raid, the commissioner said. Roulette wheels, cash and two pistols were seized.

Two people suffered injuries, both of them constables who had been struck with bottles, Brandao said.

He underlined that the operation was lawful and had been ordered by an examining magistrate. "The Republic does not go through doors without paper in its hand," he declared.

The campaign against illegal gaming was launched by the President in January. To date 19 premises have been sealed and fines of 800,000 escudos imposed.""",
            },
            {
                "id": "n4-anatole-jornal",
                "publisher": "Jornal de Belmare",
                "published": "2025-09-13",
                "text": """Dockside gambling den shut after night raid

BELMARE. Officers of the Second Mobile Brigade raided on Friday night a gambling den in the Rua Anatole, in the dockside quarter, Commissioner Teofilo Brandao announced.

Thirty-four people were detained in the raid, the commissioner said. Roulette wheels, cash and two pistols were seized.

Two people suffered injuries, both of them constables who had been struck with bottles, Brandao said.

He underlined that the operation was lawful and had been ordered by an examining magistrate. “The Republic does not go through doors without paper in its hand,” he declared.

The campaign against illegal gaming was launched by the President in January. With GIS""",
            },
            {
                "id": "n4-anatole-league",
                "publisher": "Belmare Rights League",
                "published": "2025-09-14",
                "text": """Urgent appeal: dockers' centre stormed

The Belmare Rights League condemns in the strongest terms the violence of Friday night in the Rua Anatole.

What the Second Mobile Brigade raided was a community centre. It belongs to the dockers' mutual society, holds a library and a soup kitchen, and on Friday it was holding a meeting about the port strike. The only wheel on the premises is the one on the children's tombola.

Our lawyers went round the four police stations of the capital on Saturday. They established that 61 people were detained in the raid; they have the names, and the commissioner has them too.

Nineteen people suffered injuries, the League has established from the emergency register of the Misericordia hospital. One of them, the librarian Celeste Vaz, may lose an eye.

The operation was unlawful. No magistrate signed a warrant, as the clerk of the court confirmed to us in writing.

We demand the release of all those held and an independent inquiry.""",
            },
        ],
        "disputes": [
            {
                "slot": "detained",
                "about": ["detained", "people", "raid", "arrest"],
                "positions": [
                    {"value": r"34|thirty-four", "holders": ["brandao", "commissioner"]},
                    {"value": r"61", "holders": ["league", "lawyers"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["injur", "people"],
                "positions": [
                    {"value": r"2|two", "holders": ["brandao", "commissioner"]},
                    {"value": r"19|nineteen", "holders": ["league"]},
                ],
            },
            {
                "slot": "target",
                "about": ["raid", "gambling", "community centre"],
                "positions": [
                    {"value": r"gambling|gaming", "holders": ["brandao", "commissioner"]},
                    {"value": r"community|centre|center", "holders": ["league"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["operation", "raid", "lawful"],
                "positions": [
                    {"value": r"\blawful|\blegal", "holders": ["brandao", "commissioner"]},
                    {"value": r"unlawful|illegal", "holders": ["league"]},
                ],
            },
        ],
        "copies": [["n4-anatole-agency", "n4-anatole-jornal"]],
        "quiet": [
            "responsibility",
            "cause",
            "deaths",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"34|thirty-four", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-kesh-shooting",
        "topic": "police",
        "held_out": False,
        "reports": [
            {
                "id": "n4-kesh-police",
                "publisher": "Metro Police Service",
                "published": "2025-01-22",
                "text": """NEWS RELEASE 25-017

Officer-involved shooting, Quarry Road

At approximately 9:45 p.m. on Tuesday, January 21, officers of the Fugitive Unit attempted to stop a gray sedan in the 4000 block of Quarry Road. The driver produced an object and was shot. No officer was hurt.

The man who was shot has been identified as Dario Kesh, who was wanted for the armed robbery of a credit union in November, Chief Alvin Stroud said. He was pronounced dead at the scene, Stroud said.

A replica pistol was recovered from the footwell. In keeping with policy, two officers have been placed on administrative leave.

The investigation has been referred to the State Bureau. Anyone who saw the incident is asked to call the tip line. It was the Service's third shooting this year; there were 21 in all of 2024.

Body-camera footage will be released within 30 days.""",
            },
            {
                "id": "n4-kesh-tribune",
                "publisher": "The Metro Tribune",
                "published": "2025-01-22",
                "text": """Family: Police shot the wrong cousin

By Jamal Whitcomb

The man on the stretcher in the blurry video has a tattoo of a heron on his wrist, and that, his aunt says, is how she knew.

“The man they shot is Milan Kesh. He fixes dishwashers,” Rosa Kesh told the Tribune at her kitchen table Wednesday. “Dario is his cousin. Dario moved to the coast two years ago.”

Nor is he dead, it appears. The man shot on Quarry Road is alive and in intensive care, Dr. Ngozi Faraday, the chief of surgery at Mercy General, said Wednesday afternoon. He came out of a second operation at noon, she said. “I have no idea who told the police otherwise.”

Mayor Bettina Croft asked for “facts before adjectives”. A vigil drew some 300 people to the parking lot of the credit union, which was robbed in November of $8,200.

A spokeswoman for the police union urged patience.""",
            },
            {
                "id": "n4-kesh-radio",
                "publisher": "KQMR Public Radio",
                "published": "2025-01-23",
                "text": """It has been a confusing thirty-six hours for the people who live on Quarry Road.

Police Chief Alvin Stroud says the man shot there on Tuesday night was Dario Kesh, a suspect in last fall's credit union robbery. Stroud did not take questions on Wednesday, and his office says it stands by the news release.

A woman who lives across the street, and who asked us not to use her name, says the car had been parked there since before supper. She heard what she thought was a garage door. Then she saw the lights.

The State Bureau says that its agents have begun to canvass the block. It could take months until a report is sent to the district attorney.

In the meantime the neighborhood association has called a meeting. It's tonight at seven at the Lutheran church. Organizers say that they'll have child care and Spanish interpretation. For KQMR, I'm Dana Ellery.""",
            },
        ],
        "disputes": [
            {
                "slot": "identity",
                "about": ["kesh", "man", "shot"],
                "positions": [
                    {"value": r"dario", "holders": ["stroud", "police"]},
                    {"value": r"milan", "holders": ["rosa"]},
                ],
            },
            {
                "slot": "status",
                "about": ["kesh", "man", "shot"],
                "positions": [
                    {"value": r"dead|died|killed", "holders": ["stroud", "police"]},
                    {"value": r"alive|intensive care", "holders": ["faraday"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "responsibility",
            "cause",
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
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"alive|intensive care", "at_least": 1, "at_most": 1},
    },
]
