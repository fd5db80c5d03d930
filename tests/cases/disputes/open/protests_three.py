"""Open cases: protests and elections."""

CASES = [
    {
        "id": "n3-toll-march",
        "topic": "protest march",
        "held_out": False,
        "reports": [
            {
                "id": "n3-toll-wire",
                "publisher": "Reuben Wire",
                "published": "2025-05-18",
                "text": """VELMA, May 18 (Reuben Wire) - Opponents of a toll on the river crossings filled the centre of the Castoran capital on Saturday in the largest rally since the government took office.

Organisers put the crowd at 80,000. Police said 14,500 people took part.

There were scuffles after dark near the Customs House. A police spokesman, Inspector Lino Barra, said 63 people had been arrested, most of them for throwing bottles. The Street Law Network, a group of volunteer lawyers, said 210 had been detained.

"We are bakers and nurses. We cross that bridge to go to work," said Oriane Petit, 44, who had come with her two daughters.

The toll, 3 crowns a car, is to come in on July 1. A march against it in March drew a few thousand people.
""",
            },
            {
                "id": "n3-toll-lakes",
                "publisher": "Lakes Chronicle",
                "published": "2025-05-19",
                "text": """Castora: capital marches against bridge toll

Opponents of a toll on the river crossings filled the centre of the Castoran capital on Saturday in the biggest rally since the government took office.

Organisers put the crowd at 80,000. Police said 14,500 people took part.

There were scuffles after dark near the Customs House. A police spokesman, Inspector Lino Barra, said 63 people had been arrested, most of them for throwing bottles. The Street Law Network, a group of volunteer lawyers, said 210 had been detained.

The toll, 3 crowns a car, is to come in on July 1. A march against it in March drew a few thousand people. (Reuben Wire)
""",
            },
            {
                "id": "n3-toll-authority",
                "publisher": "Castora Road Authority",
                "published": "2025-05-19",
                "text": """Service note: weekend closures in Velma

The Old Bridge and the Customs Bridge were closed to vehicles from 13:00 to 22:30 on Saturday because of the demonstration against the crossing charge. Delays on the ring road reached 50 minutes.

The Authority operates gates with counters at each of the six entrances to the parade route. These show that 14,500 people took part in the march. The data are published as part of our open data policy and can be downloaded.

The damage to lamp posts has been estimated and will be repaired by the end of the month. The Authority thanks its crews, who worked through the night, and reminds drivers that Quay Street is one way as of Monday.
""",
            },
            {
                "id": "n3-toll-nolevy",
                "publisher": "No Levy! blog",
                "published": None,
                "text": """WE WERE A RIVER

My feet hurt and I have no voice left, so this will be short.

Eighty thousand of us! That is the count of our stewards, who stood on both bridges with clickers. Do not let anybody in a uniform tell you otherwise. My gran, who marched against the harbour bill in '79, says it was bigger.

Things I saw: a tuba on a bike, a priest with a drum, eleven dogs in yellow waistcoats, a man on stilts who paid for nobody's beer. Things I did not see: one minister. In 2021 they said they would listen. In 2023 they said the toll was dead. So here we are.

Now the serious bit. The Street Law Network says that 210 people were detained, and some still have not been allowed to ring home. If your friend has not come back, call the number on the purple card. Do NOT go to the Customs House station on your own.

Next meeting on Wednesday, seven o'clock, at the usual place. Bring cake, and bring your neighbour.
""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["march", "crowd", "rally", "people", "took part", "demonstration"],
                "positions": [
                    {"value": r"14,500|14500", "holders": ["police", "authority"]},
                    {"value": r"80,000|80000|eighty thousand", "holders": ["organisers", "stewards", "no levy"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["arrested", "detained", "people"],
                "positions": [
                    {"value": r"63|sixty-three", "holders": ["barra", "police"]},
                    {"value": r"210", "holders": ["street law network"]},
                ],
            },
        ],
        "copies": [["n3-toll-wire", "n3-toll-lakes"]],
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
        "independent": {"about": "14,500|14500", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-san-telmo-student",
        "topic": "protest shooting",
        "held_out": False,
        "reports": [
            {
                "id": "n3-telmo-regional",
                "publisher": "El Faro Regional",
                "published": "2024-10-09",
                "text": """Student dies at march in San Telmo

SAN TELMO. - A student, Mateo Quiles, died on Tuesday in the clashes between marchers and the Mounted Guard in front of the provincial assembly.

The commander of the Guard, Colonel Evaristo Luna, said the young man was hit by a rubber bullet that had been fired at the ground and bounced. He gave his age as 22 and said that he had been masked.

"He was seventeen. He was in the last year of secondary school and he still kept a goldfish," said his mother, Delia Quiles, holding up his identity card at the door of the hospital.

The march had set out from the bus depot at five with a brass band and a papier-mache tap four metres high. Trouble began when a barrier was pulled over in Calle Mayor. Shopkeepers said that the horses had charged twice and that the smoke was so thick that they could not see the far pavement.

The assembly had met to vote on the sale of the water company. The sitting was adjourned. In the capital, the interior minister said that he had full confidence in the Guard. Two officers were hurt by stones.
""",
            },
            {
                "id": "n3-telmo-doctors",
                "publisher": "College of Physicians of San Telmo",
                "published": "2024-10-10",
                "text": """TO PUBLIC OPINION

In view of the confusion that has been sown, the College of Physicians of San Telmo makes known the following:

1. Our member Dr. Silvia Barrientos operated on the student Mateo Quiles on the night of the 8th.

2. Dr. Barrientos has stated that Quiles was killed by live ammunition. She removed from the chest a 9 mm bullet of lead and copper, which she handed to the duty judge against a receipt.

3. No rubber was found in the wound.

4. Dr. Barrientos has received threats by telephone. The College holds the provincial government answerable for her safety.

5. We ask all colleagues to keep the clinical records of those who were treated on that night, and to hand them over to nobody but a judge.
""",
            },
            {
                "id": "n3-telmo-cable",
                "publisher": None,
                "published": "2024-10-10",
                "text": """Classmates carry empty desk through San Telmo

Pupils at the Normal School in San Telmo carried an empty desk to the provincial assembly on Thursday in memory of a classmate killed at a demonstration two days earlier.

The head of the school, Norberto Saenz, told Cable 24 that Mateo Quiles was 17 and in class 5B. He read out the entry in the register.

The Mounted Guard stuck to its account. “What struck Quiles was a rubber bullet, a ricochet,” Colonel Evaristo Luna said in a radio interview. “We did not issue any other kind.”

The governor has called off a trip to a trade fair. Unions called a one-day strike for Monday. In 2001, during the bread riots, the Guard shot five people in the same square; nobody was ever put on trial.
""",
            },
        ],
        "disputes": [
            {
                "slot": "cause",
                "about": ["Quiles", "student", "killed", "bullet"],
                "positions": [
                    {"value": r"rubber", "holders": ["luna"]},
                    {"value": r"live|9 mm|lead", "holders": ["barrientos"]},
                ],
            },
            {
                "slot": "age",
                "about": ["Quiles", "student", "Mateo"],
                "positions": [
                    {"value": r"22|twenty-two", "holders": ["luna"]},
                    {"value": r"17|seventeen", "holders": ["delia", "mother", "saenz"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "responsibility",
            "target",
            "legality",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "17|seventeen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-marandi-mayor",
        "topic": "annulled election",
        "held_out": False,
        "reports": [
            {
                "id": "n3-marandi-pcn",
                "publisher": "Pan-Coast News",
                "published": "2024-12-02",
                "text": """MARANDI, Dec. 2 (Pan-Coast News) - The Electoral Commission of Bessaly annulled the mayoral election in the port of Marandi on Monday and ordered a new vote in February.

The commission's chairman, Justice Amos Kitale, said irregularities had been found at 19 polling stations. He said the opposition candidate, Grace Oduor, had won 48,210 votes, not enough to avoid a second round in any case.

Oduor's Harbour Party said its own tally, drawn up from the sheets signed at every polling station, gave her 61,005 votes.

"The annulment is lawful. Article 88 gives us that power in so many words," Kitale said.

Shops closed early and lorries queued at the port. The last mayor, who died in office in June, had run Marandi for 17 years.
""",
            },
            {
                "id": "n3-marandi-standard",
                "publisher": "Bessaly Standard",
                "published": "2024-12-03",
                "text": """Marandi poll annulled, fresh vote in February

By Agency

The Electoral Commission of Bessaly annulled the mayoral election in the port of Marandi yesterday and ordered a new vote in February.

The commission's chairman, Mr Justice Amos Kitale, said irregularities had been found at 19 polling stations. He said the opposition candidate, Grace Oduor, had won 48,210 votes, not enough to avoid a second round in any case.

Oduor's Harbour Party said its own tally, drawn up from the sheets signed at every polling station, gave her 61,005 votes.

"The annulment is lawful. Article 88 gives us that power in so many words," Kitale said.

Shops closed early and lorries queued at the port.
""",
            },
            {
                "id": "n3-marandi-bar",
                "publisher": "Coast Bar Association",
                "published": "2024-12-04",
                "text": """PRESS STATEMENT ON THE MARANDI ELECTION

The Council of the Coast Bar Association met in an extraordinary session on 3 December.

The Council finds that the annulment of the Marandi election is unlawful. Article 88 of the Constitution lets the Commission correct returns; it does not let it set aside a vote. Only the High Court can do so, on a petition, and there was no petition.

The Council takes no position on who won. It notes that the parties differ about the figures, and that the signed sheets exist and can be added up by any person with a pencil.

Members are asked to wear white ribbons on Friday. A fund has been opened for those who wish to bring the matter to court.
""",
            },
            {
                "id": "n3-marandi-harbour",
                "publisher": "Harbour Party",
                "published": "2024-12-04",
                "text": """Friends of the Harbour!

They could not beat us and so they have cancelled us.

We have done the adding up. All 311 stations, every sheet signed by the presiding officer. Our candidate, Grace Oduor, won 61,005 votes. That is a majority in the first round and by the law it is the end of the matter. Justice Kitale's number, 48,210, leaves out the whole of the Salt Pans ward. Why? He will not say.

Come to the fish steps on Saturday at ten. Come in peace. There will be provocateurs. Do not answer them, sing.

The last time they tried this, in 2007, the city stood still for nine days. We hope it will not take so long.
""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["votes", "Oduor", "won"],
                "positions": [
                    {"value": r"48,210|48210", "holders": ["kitale", "commission"]},
                    {"value": r"61,005|61005", "holders": ["harbour party"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["annulment", "election", "annulled", "Marandi"],
                "positions": [
                    {"value": "\\blawful|\\blegal", "holders": ["kitale", "commission"]},
                    {"value": r"unlawful|illegal", "holders": ["bar association", "council"]},
                ],
            },
        ],
        "copies": [["n3-marandi-pcn", "n3-marandi-standard"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "deaths",
            "injuries",
            "detained",
            "missing",
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
        "independent": {"about": "48,210|48210", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-sovna-rally",
        "topic": "election campaign",
        "held_out": False,
        "reports": [
            {
                "id": "n3-sovna-business",
                "publisher": "Sovna Business Daily",
                "published": "2025-04-04",
                "text": """Cash seized from challenger’s car three weeks before vote

The race for the governor’s seat in Sovna turned ugly on Thursday when traffic police stopped a car of the opposition Meadow Alliance and opened its boot.

Major Vera Zlatko, who heads the economic crime unit, said that 2.4 million talers in cash had been found in two sports bags. The money was meant for vote buying, she added.

The Alliance says that there were 300,000 talers in the car and that the sum was for rent and loudspeakers. Its treasurer, Jan Holub, showed a withdrawal slip from a branch of Sovna Savings Bank.

The taler was little changed at 21.4 to the dollar. Yields on regional bonds rose by 12 basis points, their highest since January, as dealers priced in a close result.
""",
            },
            {
                "id": "n3-sovna-interior",
                "publisher": "Sovna Regional Directorate of Internal Affairs",
                "published": "2025-04-05",
                "text": """On the safeguarding of public order during mass events

On 4 April an electoral meeting of the Meadow Alliance took place in Linden Square. According to the Directorate, 6,000 persons attended. No breaches of the peace were recorded, and 140 officers and 12 volunteers were on duty.

As regards the vehicle that was stopped on 3 April, Major V. Zlatko states that 2.4 million talers were seized, packed and sealed in the presence of two witnesses. The driver has been questioned and let go. An examination of the banknotes has been ordered.

The Directorate reminds the organisers of meetings that notice must be given ten days in advance, and that the use of drones above a crowd is not allowed.
""",
            },
            {
                "id": "n3-sovna-meadow",
                "publisher": "Meadow Alliance",
                "published": "2025-04-05",
                "text": """Linden Square was ours!

Did you see it? Did you see the side streets? The Alliance counted 25,000 people in Linden Square on Friday evening, and that is without the balconies. Candidate Irena Kovar needed twenty minutes to get from the tram stop to the stage.

"They stop our cars, they count our socks, and still you came," she told the crowd.

About those socks. There were 300,000 talers in that car, says our treasurer Jan Holub, not one taler more, and he has the slip. Whoever found the rest must have brought it along.

We need 400 more observers for polling day. Training is on Monday and on Wednesday at the office in Mill Lane. There is soup.
""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["talers", "cash", "money", "car"],
                "positions": [
                    {"value": r"2.4|2,400,000|2400000", "holders": ["zlatko"]},
                    {"value": r"300,000|300000", "holders": ["alliance", "holub"]},
                ],
            },
            {
                "slot": "attendance",
                "about": ["Linden Square", "meeting", "attended", "persons", "people"],
                "positions": [
                    {"value": r"6,000|6000", "holders": ["directorate"]},
                    {"value": r"25,000|25000", "holders": ["alliance"]},
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
            "count",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "2.4|2,400,000|2400000", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-ferris-camp",
        "topic": "clearing of a protest camp",
        "held_out": False,
        "reports": [
            {
                "id": "n3-ferris-capital",
                "publisher": "Capital FM",
                "published": "2025-08-21",
                "text": """Good morning, it's eight o'clock and these are the headlines.

The protest camp in Ferris Park is gone. Riot police cleared the tents during the night, after thirty-one days.

The interior ministry says eight people were injured, six of them officers. The Park Medics, a team of student volunteers, say 53 people were hurt.

There is also argument about people who cannot be found. The ministry says that two persons are missing. The Camp Assembly's spokeswoman, Noor Halabi, told us this morning that 29 are missing, and that she has a list of their names.

The University is closed. The number 9 and number 14 trams are not stopping at Ferris Gate. And in sport, a last minute goal has kept United in the cup.
""",
            },
            {
                "id": "n3-ferris-openlens",
                "publisher": "Open Lens",
                "published": "2025-08-23",
                "text": """Who is the man with the pistol?

A clip of eleven seconds, filmed in Ferris Park at 3.12 on Thursday morning, has been watched four million times. A man in a grey hooded top raises a pistol. He has no badge.

We compared his ear, his gait and the scar over his eyebrow with 60 photographs from police sports days. Open Lens has identified the gunman as Sergeant Ruben Castell, an officer of the Sixth Brigade.

The police say otherwise. “The gunman in this video is Adil Maro, a well-known agitator,” said the force’s press chief, Superintendent Greta Lund, who did not say how this had been found out.

Castell, 39, joined the force in 2008 and was commended in 2015 for pulling a child out of a canal. His phone, according to an advertising data broker, was in Ferris Park from 2.40 until 4.05. Adil Maro’s mother showed us a video call that he made from a kitchen in Lindhaven, 200 km away, with a clock on the wall.

Castell did not answer our letter. Nobody is known to have been shot. The Park Medics have said 53 people were injured in the clearance, mainly by batons.
""",
            },
            {
                "id": "n3-ferris-ministry",
                "publisher": "Ministry of the Interior",
                "published": "2025-08-22",
                "text": """Ministry's answers to frequent questions about Ferris Park

Was force used? Force was used in proportion and only against those who did not obey the order to disperse, which was read out three times.

How many people were injured? Eight persons were injured. All have left hospital.

Is anyone missing? Two persons are missing. Stories of dozens of vanished students are made up and have been passed to the prosecutor.

Who is the man with the weapon? The Superintendent of the press office has said that the man is Adil Maro. He is being sought.

When will the park be open again? The lawns are being sown. The playground should open on 1 September.
""",
            },
        ],
        "disputes": [
            {
                "slot": "injuries",
                "about": ["injured", "hurt", "Ferris Park", "people"],
                "positions": [
                    {"value": r"8|eight", "holders": ["ministry"]},
                    {"value": r"53|fifty-three", "holders": ["park medics"]},
                ],
            },
            {
                "slot": "missing",
                "about": ["missing"],
                "positions": [
                    {"value": r"2|two", "holders": ["ministry"]},
                    {"value": r"29|twenty-nine", "holders": ["halabi"]},
                ],
            },
            {
                "slot": "identity",
                "about": ["gunman", "man", "pistol", "Castell", "Maro"],
                "positions": [
                    {"value": r"Castell", "holders": ["open lens"]},
                    {"value": r"Maro", "holders": ["lund", "superintendent", "police"]},
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
            "detained",
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
        "independent": {"about": "53|fifty-three", "at_least": 1, "at_most": 1},
    },
]
