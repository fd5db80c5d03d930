"""Open cases: a protest, an industrial accident, a court verdict."""

CASES = [
    {
        "id": "n1-open-protest-halvern",
        "topic": "protests",
        "held_out": False,
        "reports": [
            {
                "id": "n1-halvern-a",
                "publisher": "Halvern Press Agency",
                "published": "2025-06-15",
                "text": """Tens of thousands march against pension bill in Halvern

HALVERN, June 14 (HPA) — Opponents of a bill to raise the pension age to 67 filled the boulevards of the capital on Saturday in the biggest test so far for the minority cabinet.

The trade union confederation put the crowd at 40,000. The Interior Ministry gave a count of 8,000, taken from a helicopter at 3 p.m., when the head of the march reached Parliament Square.

Some masked youths threw bottles at the riot police near the Opera. The ministry said 27 people had been detained and would be brought before a magistrate.

“We will be back every Saturday until this bill is pulped,” the confederation's leader, Greta Oxmann, told the crowd from a lorry.

Parliament is due to vote on the bill on June 26. A similar plan was dropped in 2016 after strikes that lasted six weeks.""",
            },
            {
                "id": "n1-halvern-b",
                "publisher": "Lakeside Courier",
                "published": "2025-06-15",
                "text": """Pension march fills boulevards of the capital

Opponents of a bill to raise the pension age to 67 filled the boulevards of Halvern on Saturday in the biggest test so far for the minority cabinet.

The trade union confederation put the crowd at 40,000. The Interior Ministry gave a count of 8,000, taken from a helicopter at 3 p.m., when the head of the march reached Parliament Square.

Some masked youths threw bottles at the riot police near the Opera. The ministry said 27 people had been detained and would be brought before a magistrate.

“We will be back every Saturday until this bill is pulped,” the confederation's leader, Greta Oxmann, told the crowd from a lorry.

Three coaches had left the lakeside at dawn, one of them paid for by the choir. — HPA""",
            },
            {
                "id": "n1-halvern-c",
                "publisher": "Legal Hotline Halvern",
                "published": "2025-06-15",
                "text": """Saturday 14 June: our balance

The volunteers of the Legal Hotline took calls until four this morning. Here is what we know, and what you should do if you were there.

We hold the names of 64 people who were detained at the pension march, most of them around the Opera. Each of the 64 was either seen by one of our lawyers in a police station or rang us from one. The ministry's figure leaves out everyone who was held at the Mill Street depot and let go without papers; being locked up for nine hours is being detained, whatever they call it.

Four of our clients are under eighteen. None of them was allowed to call a parent before midnight.

If you were held, write down everything today: the time, the number on the helmet, who stood next to you. Do not post pictures of other people. Our next open evening is on Tuesday.""",
            },
            {
                "id": "n1-halvern-d",
                "publisher": "The Morning Tide",
                "published": "2025-06-16",
                "text": """The numbers game, again

By Ferris Quand, political editor

How many people does it take to frighten a government? The National Union of Students, which marched under its own banners, says 40,000 were in Halvern on Saturday; it counted rows on Castle Bridge with two teams and compared notes.

The interior minister, Otmar Leid, was having none of it. “Eight thousand, and I am being generous,” he said on Sunday on the steps of the cathedral. “The rest were shoppers.” He was brisk, too, about the arrests. Twenty-seven people had been taken in, he said, “and if some lawyers can count to more than that, they count the same ones twice”.

What neither figure tells us is how many will come next time. In 2016 it was the third march, not the first, that broke the plan.""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["march", "crowd", "halvern", "people"],
                "positions": [
                    {"value": r"40,000|40000|40 000", "holders": ["confederation", "students"]},
                    {"value": r"8,000|8000|8 000|eight thousand", "holders": ["ministry", "leid", "minister"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["detained", "march", "people", "arrests"],
                "positions": [
                    {"value": r"27|twenty-seven", "holders": ["ministry", "leid", "minister"]},
                    {"value": r"64|sixty-four", "holders": ["hotline"]},
                ],
            },
        ],
        "copies": [["n1-halvern-a", "n1-halvern-b"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
            "injuries",
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
        "independent": {"about": r"40,000|40000", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-open-industry-skerry-bay",
        "topic": "industrial accidents",
        "held_out": False,
        "reports": [
            {
                "id": "n1-skerry-a",
                "publisher": "Northern Newswire",
                "published": "2025-01-21",
                "text": """Ammonia leak at fish plant kills at least three

SKERRY BAY, Jan. 21 (Northern Newswire) - A leak of ammonia from a refrigeration line killed at least three workers at a fish processing plant in Skerry Bay on Tuesday morning, the fire service said.

Dozens of others were taken to hospital with burning eyes and breathing trouble. Crews in sealed suits closed a valve on the roof shortly before noon, Station Officer Lil Brandt said.

"We are still going through the cold stores room by room," she said. "I would not call any number final."

The plant belongs to Haddow Foods, which employs 340 people on the coast and cans herring for export. The company said production had been stopped and that it was "heartbroken". In 2011, two men died in a similar leak at an ice rink in the county.""",
            },
            {
                "id": "n1-skerry-b",
                "publisher": "Skerry Bay Advertiser",
                "published": "2025-01-22",
                "text": """TOWN IN MOURNING AFTER PLANT TRAGEDY

Flags are at half-mast today from the harbour office to the primary school. Four people have now died after the escape of gas at the Haddow works in Dunmore Lane, the fire service confirmed this morning; the fourth, a packer, was found overnight behind the pallets in cold store number two.

The county hospital treated 51 people, said its manager, Roy Tellick, and six of them remain in intensive care. Many others were looked after on the quay by the crews of the boats, who brought blankets and lemonade.

The alarm was raised at 10.35 am by a forklift driver, Nan Colley, who smelled the gas and ran the length of the hall banging on doors. "She saved the whole night shift's relief," her supervisor said.

A service will be held at St Brendan's at seven.""",
            },
            {
                "id": "n1-skerry-c",
                "publisher": "Coastal Radio",
                "published": "2025-01-22",
                "text": """Four workers are dead and about 50 have been treated in hospital after ammonia escaped from pipes at a fish factory in Skerry Bay, on the northern coast, on Tuesday.

The gas came out of a cracked line above the filleting hall in the middle of the morning, the Labour Inspectorate's regional head, Corin Vass, told Coastal Radio. His inspectors had gone through the factory last May and asked for eleven improvements, none of them to do with the cooling, he said.

"The pipe was of the right kind and it was the right age. Why it cracked is what we have to find out," Mr Vass said.

Families of the injured have been offered rooms at the Anchor Hotel. Haddow Foods has opened a telephone line and says that wages will be paid as usual until the end of February.""",
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
    },
    {
        "id": "n1-open-verdict-oakes",
        "topic": "court verdicts",
        "held_out": False,
        "reports": [
            {
                "id": "n1-oakes-a",
                "publisher": "Trans-Marsh News",
                "published": "2025-05-08",
                "text": """Former customs chief jailed for 12 years over smuggled cigarettes

ELDRE, May 8 (Trans-Marsh News) — The former head of Vendland's customs service, Bertil Oakes, was sentenced to 12 years in prison on Thursday for taking bribes from cigarette smugglers.

Oakes, 58, had waved through 23 containers in return for cash and a flat by the sea, Judge Lena Morrow said in a ruling that took three hours to read. “The man who kept the door sold the key,” she said.

The flat is to be confiscated. A co-defendant, the freight agent Sim Arden, received a suspended term of two years after pleading guilty.

Oakes, in a dark suit, made no statement. He has 30 days in which to appeal and was led away in handcuffs.

Vendland loses about a tenth of its tobacco revenue to smuggling, according to the finance ministry.""",
            },
            {
                "id": "n1-oakes-b",
                "publisher": "Eldre Business Daily",
                "published": "2025-05-09",
                "text": """CUSTOMS: EX-CHIEF GETS 12 YEARS

The former head of Vendland's customs service, Bertil Oakes, was sentenced to 12 years in prison on Thursday for taking bribes from cigarette smugglers, Trans-Marsh News reports.

Oakes, 58, had waved through 23 containers in return for cash and a flat by the sea, Judge Lena Morrow said in a ruling that took three hours to read. “The man who kept the door sold the key,” she said.

The flat is to be confiscated. A co-defendant, the freight agent Sim Arden, received a suspended term of two years after pleading guilty.

Oakes, in a dark suit, made no statement. He has 30 days in which to appeal and was led away in handcuffs.

Shares in the tobacco group Lorne & Hay closed 1.2 per cent higher in Eldre.""",
            },
            {
                "id": "n1-oakes-c",
                "publisher": "Vendland Public Television",
                "published": "2025-05-08",
                "text": """It was standing room only in court number one in Eldre this afternoon when Judge Lena Morrow came to the point: twelve years' imprisonment for Bertil Oakes, the man who ran the country's customs from 2014 until his arrest in the autumn of 2023.

The judge found that Mr Oakes had let twenty-three containers of untaxed cigarettes out of the port without inspection. The freight agent who arranged the deals, Sim Arden, walks free for the time being: two years, suspended.

Outside the court the defence counsel, Dagny Fell, told our reporter that she would advise her client to appeal. “He is calm, he is reading, he asked me for a dictionary,” she said.

Mr Oakes stays in the remand wing at Castle Hill until the appeal is decided. And now the weather.""",
            },
            {
                "id": "n1-oakes-d",
                "publisher": None,
                "published": "2025-05-09",
                "text": """OFFICE OF THE SPECIAL PROSECUTOR — COMMUNIQUE

The Special Prosecutor takes note of yesterday's judgment of the Regional Court of Eldre in the case of B. Oakes and another.

The court followed the indictment on all points. As the Special Prosecutor, Mr. Tancred Hale, stated at the close of the trial, the investigation established that twenty-three containers were released without inspection between March 2019 and June 2022. The sentence of twelve years' imprisonment corresponds to what the prosecution had asked for.

The second defendant, whose guilty plea shortened the proceedings considerably, received a suspended sentence of two years. The prosecution will not appeal against either sentence.

The Special Prosecutor thanks the criminal police, the tax authority and the port captain of Eldre for their assistance over nearly three years. Inquiries against two serving officers of the customs service go on, and no further information about them can be given at this stage.""",
            },
        ],
        "disputes": [],
        "copies": [["n1-oakes-a", "n1-oakes-b"]],
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
        "independent": {"about": r"23|twenty-three", "at_least": 2, "at_most": 2},
    },
]
