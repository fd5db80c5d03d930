"""Open cases: a ferry aground, a forest fire that grows, and a rally that ended in smoke."""

CASES = [
    {
        "id": "n2-skerry-ferry",
        "topic": "transport",
        "held_out": False,
        "reports": [
            {
                "id": "n2-sky-1",
                "publisher": "Coast Radio North",
                "published": "2025-10-06",
                "text": """Good evening. The car ferry Lady Moira is stuck fast on the Hen Skerries tonight after running aground in thick fog on her way to Inverlay.

The coastguard says that at least 12 people have been hurt, mainly by falls on the stairs. The passengers are being taken off by lifeboat.

More than 150 people were on board, according to the coastguard's duty officer, Shona Mackie, and she expects that all of them will be ashore by midnight. "There's no hole in her that we can see, and she isn't going anywhere," she told us.

The village hall at Port Ranna is open, and there's soup. If you have a spare bed, ring the hall and ask for Morag.

The last ferry to ground here was the Princess Ailsa, in 1974, when six people drowned. The late shipping forecast follows.""",
            },
            {
                "id": "n2-sky-2",
                "publisher": "The Island Courant",
                "published": "2025-10-08",
                "text": """All safe, and the piper played on

FOURTEEN people were injured when the Lady Moira went on the Hen Skerries in Monday's fog, NHS Inverlay said yesterday; thirteen were sent home the same night, and a pensioner with a broken hip was flown to the mainland.

All 163 people on board, among them a wedding party from Leeds, were landed at Port Ranna by the lifeboats of three stations.

The ferry struck at about twenty to six in the evening. Captain Neil Urie, who has been on the run for eleven years, said the radar had been "as clear as milk".

A piper in the wedding party played on deck throughout. "It was that or scream," said the bride.

The owners, Sound Ferries, are looking for a replacement. The Lady Moira, built in 1989, carries up to 40 cars.""",
            },
            {
                "id": "n2-sky-3",
                "publisher": "Sound Ferries",
                "published": "2025-10-07",
                "text": """SERVICE UPDATE: LADY MOIRA

Following the grounding of MV Lady Moira at Hen Skerries, half a mile south of Port Ranna, on the evening of Monday 6 October, all sailings between Ranna and Inverlay are cancelled until further notice.

There were 163 people on board, of whom 149 were passengers and 14 crew. All have been accounted for. We are deeply sorry for what they went through and thank the lifeboat crews and the people of Port Ranna.

The vessel is stable and no oil has been lost. Tugs will try to refloat her on Thursday's high tide.

Customers may claim a refund through our website or at the pier office. Fresh food and medicines for Ranna will be brought by charter boat on Wednesday and Friday.

The Marine Accident Investigation Office has been informed.""",
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
        "independent": {"about": r"163", "at_least": 1, "at_most": 2},
    },
    {
        "id": "n2-serra-fire",
        "topic": "fires",
        "held_out": False,
        "reports": [
            {
                "id": "n2-ser-1",
                "publisher": "Iberic Press Agency",
                "published": "2025-08-11",
                "text": """MONTALVO, Aug 11 (IPA) - A forest fire driven by hot winds has burnt 2,300 hectares in the Serra Parda and forced 800 villagers from their homes, the regional fire service said on Monday.

No one has been hurt. Some 340 firefighters and nine aircraft were at work, the service's commander, Teresa Vaz, told reporters in Montalvo.

"The wind will decide the night," Vaz said.

The fire began on Sunday afternoon near a picnic ground. Police have asked walkers who were there to come forward with photographs.

It is the largest in the region this summer. In 2017 fires in the Serra killed 14 people and destroyed 11,000 hectares of pine and eucalyptus.""",
            },
            {
                "id": "n2-ser-2",
                "publisher": "Montalvo Diary",
                "published": "2025-08-11",
                "text": """Serra Parda in flames

(IPA) A forest fire driven by hot winds has burnt 2,300 hectares in the Serra Parda and forced 800 villagers from their homes, the regional fire service said on Monday.

No one has been hurt. Some 340 firefighters and nine aircraft were at work, the service's commander, Teresa Vaz, told reporters in Montalvo.

"The wind will decide the night," Vaz said.

The fire began on Sunday afternoon near a picnic ground. Police have asked walkers who were there to come forward with photographs.

The town's swimming pool is closed, as helicopters take their water there. The concert by the Banda Municipal on Wednesday will be held indoors.""",
            },
            {
                "id": "n2-ser-3",
                "publisher": "Iberic Press Agency",
                "published": "2025-08-13",
                "text": """MONTALVO, Aug 13 (IPA) - The fire in the Serra Parda has now laid waste to 5,900 hectares, the regional fire service said on Wednesday, more than twice as much as two days ago.

Four firefighters suffered burns when the wind turned on Tuesday night, commander Teresa Vaz said. They are out of danger.

The number of those who have had to leave their homes has risen to 2,100. Many are living in the sports hall of Montalvo, where the army has put up beds.

Help has come from abroad: 120 firefighters with forty engines arrived from across the border in the morning.

Rain is forecast for Friday.""",
            },
            {
                "id": "n2-ser-4",
                "publisher": "Public Television 2",
                "published": "2025-08-16",
                "text": """The Serra Parda fire is out. After six days the commander of the fire service, Teresa Vaz, took off her helmet in front of our camera this afternoon and said one word, “Done.”

The final balance, by her service's count: 6,400 hectares of burnt land, seven firefighters with burns, eleven houses lost, no dead. The last of the 2,100 evacuated people went home this morning.

What remains is black. Shepherd João Pires led us up to where he used to have a spring and a fig tree. He found the spring.

Insurers put the damage at 30 million euros. Ecologist Marta Leal of the university says that oaks, not eucalyptus, should be planted, and that this was said after 2017 also.

The cause is still being investigated. Police have spoken to forty visitors of the picnic ground.""",
            },
        ],
        "disputes": [],
        "copies": [["n2-ser-1", "n2-ser-2"]],
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
        "independent": {"about": r"2,300|2300", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-liberty-rally",
        "topic": "politics",
        "held_out": False,
        "reports": [
            {
                "id": "n2-lib-1",
                "publisher": "Republic Wire Service",
                "published": "2025-05-25",
                "text": """VASSENA, May 25 (RWS) - A rally of the opposition Civic Front in the capital's Liberty Square broke up in confusion on Saturday evening when a smoke bomb went off beside the stage.

Eleven thousand people took part, according to the city police. The Front's campaign manager, Lidia Carro, said that 40,000 had come. "We printed forty thousand ribbons and we have none left," she said.

Police chief Bruno Hatt said that it was a steward of the Front who had thrown the smoke bomb, perhaps by way of a signal. "The man wore their armband," Hatt said.

Carro called that absurd. The bomb, she said, had been thrown by a member of the government party's youth wing, whom several people had recognised.

Six people were treated for coughing. Parliamentary elections are due on June 15.""",
            },
            {
                "id": "n2-lib-2",
                "publisher": "Vassena Evening Post",
                "published": "2025-05-26",
                "text": """Smoke over Liberty Square

A rally of the opposition Civic Front in the capital's Liberty Square broke up in confusion on Saturday evening when a smoke bomb went off beside the stage.

Eleven thousand people took part, according to the city police. The Front's campaign manager, Lidia Carro, said that 40,000 had come. "We printed forty thousand ribbons and we have none left," she said.

Police chief Bruno Hatt said that it was a steward of the Front who had thrown the smoke bomb, perhaps by way of a signal. "The man wore their armband," Hatt said.

Carro called that absurd. The bomb, she said, had been thrown by a member of the government party's youth wing, whom several people had recognised. (RWS/own report)

The number 4 tram was diverted until nine.""",
            },
            {
                "id": "n2-lib-3",
                "publisher": "Civic Front",
                "published": None,
                "text": """Forty thousand say: enough!

What an evening, friends! 40,000 of you filled Liberty Square from the fountain to the opera steps. They have the television, the police and the cash, and they were frightened of us. So frightened that they sent one of their boys with a smoke bomb.

We know him. He belongs to Young Nation, the government party's youth wing, and he was filmed running to a car. The film has been handed to a notary and not to the police, for reasons that you will understand.

Nobody was badly hurt, thank God. Our six comrades who swallowed smoke are well and send their greetings from the beer garden.

On Wednesday we go to Port Alma, on Friday to Tressa. Bring your neighbours. Bring a handkerchief.

Your campaign team""",
            },
            {
                "id": "n2-lib-4",
                "publisher": "Morning Republic",
                "published": "2025-05-26",
                "text": """HOT AIR, AND SMOKE

The Civic Front's much-trumpeted rally on Saturday was a feeble affair. Police counted 11,000 heads, pensioners and schoolchildren included; at the government's rally on 10 May the same square had been full to the last cobblestone.

It ended as it had to end with people who cannot keep order in their own house. Police chief Bruno Hatt confirmed that one of the Front's own stewards had set off a smoke bomb next to the platform.

What was to be read in the programme that was handed out beforehand? More pensions, lower taxes, and not a word about who will pay.

Voters have three weeks to make up their minds. A survey by the institute Tempo puts the government party at 44 per cent and the Front at 31.""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["rally", "people", "took part", "square", "attendance"],
                "positions": [
                    {"value": r"11,000|11000|eleven thousand", "holders": ["police"]},
                    {"value": r"40,000|40000|forty thousand", "holders": ["carro", "civic front", "front"]},
                ],
            },
            {
                "slot": "responsibility",
                "about": ["smoke bomb", "bomb", "thrown", "rally"],
                "positions": [
                    {"value": r"steward", "holders": ["hatt", "police"]},
                    {
                        "value": r"youth wing|young nation|government party",
                        "holders": ["carro", "civic front", "front"],
                    },
                ],
            },
        ],
        "copies": [["n2-lib-1", "n2-lib-2"]],
        "quiet": [
            "occurrence",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
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
        "independent": {"about": r"11,000|11000|eleven thousand", "at_least": 1, "at_most": 1},
    },
]
