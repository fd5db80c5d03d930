"""Open cases: deaths in custody and trouble in prisons."""

CASES = [
    {
        "id": "n3-cell-seven",
        "topic": "death in police custody",
        "held_out": False,
        "reports": [
            {
                "id": "n3-cell-police",
                "publisher": "Harrow Vale Constabulary",
                "published": "2025-02-12",
                "text": """Statement following a death in custody

Harrow Vale Constabulary can confirm that a man detained at Thornbury Road police station has died.

Dermot Lyle was arrested on Monday evening, 10 February, on suspicion of criminal damage. During a routine check a custody officer found him hanging from a vent by a strip torn from his shirt. Staff began resuscitation at once and an ambulance crew took over.

Mr Lyle died at 6.05am on Tuesday. Our thoughts are with his family, who have been told and are being supported by specially trained officers.

In line with normal procedure the force has referred itself to the Police Complaints Office. Two people have died at the station since 2016. As an inquiry is under way we shall make no further comment, and we would ask the public not to speculate on social media.
""",
            },
            {
                "id": "n3-cell-courier",
                "publisher": "Harrow Vale Courier",
                "published": "2025-02-14",
                "text": """Family of man who died in cell demand answers

By Petra Innes

The family of a scaffolder who died at Thornbury Road police station this week have rejected the account given by the force.

Police say Dermot Lyle was discovered hanging in his cell and died at 6.05am on Tuesday. But Ruth Okafor, the family’s solicitor, told the Courier that a second post-mortem examination, which she commissioned, had found no mark of a ligature on the neck.

“Dermot did not hang. He died from blows to the skull,” Ms Okafor said outside the coroner’s court. She said that the pathologist had put the death at shortly after midnight.

A spokesman for the police complaints watchdog said that two investigators had been to the station and that it was “far too early” to say anything about a cause.

Neighbours in Pell Street described Mr Lyle, who was 34, as a quiet man who mended children’s bikes. He had been before the magistrates once, in 2018, over an unpaid fare of £4.50.

The inquest was opened and adjourned until April. About sixty people held a candlelit vigil outside the station on Thursday night, and the family’s MP has written to the home secretary to ask for the cell corridor video to be released.
""",
            },
            {
                "id": "n3-cell-justicenow",
                "publisher": "Justice Inside",
                "published": None,
                "text": """WHAT WE KNOW ABOUT DERMOT LYLE

We have been asked by many of you what we know. The short answer: not enough.

Dermot Lyle, a father of two, went into Thornbury Road a healthy man on Monday night. By Tuesday morning he was dead. The police line is a hanging. Ruth Okafor, the lawyer who acts for his parents, says that head injuries killed him and that he was dead not long after midnight, hours before any ambulance was called.

The Constabulary has not released the custody log. It has not released the video. It has not named the officers on shift. In 2019, after a death at the Marsh Lane station, the same force took fourteen months to hand over its tapes.

Come to the vigil on Saturday. Bring a candle. Write to the Complaints Office, politely, and quote the case number that you will find on our page.
""",
            },
        ],
        "disputes": [
            {
                "slot": "cause",
                "about": ["Lyle", "death", "died", "hanging"],
                "positions": [
                    {"value": r"hang", "holders": ["constabulary", "police"]},
                    {"value": r"blows|head injur|skull", "holders": ["okafor", "solicitor", "lawyer"]},
                ],
            },
            {
                "slot": "time",
                "about": ["Lyle", "death", "died"],
                "positions": [
                    {"value": r"6.05|6:05|06:05", "holders": ["constabulary", "police"]},
                    {"value": r"midnight", "holders": ["okafor", "pathologist"]},
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
            "age",
            "nationality",
            "identity",
            "status",
            "place",
            "sequence",
        ],
        "independent": {"about": "6.05|6:05|06:05", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-saida-morvan",
        "topic": "death in detention of an editor",
        "held_out": False,
        "reports": [
            {
                "id": "n3-morvan-tna",
                "publisher": "Tamrit News Agency",
                "published": "2025-05-09",
                "text": """Interior Ministry refutes rumours about detained editor

BELAN, May 9 (TNA) - The Ministry of the Interior on Friday dismissed as baseless the reports spread by hostile pages on social media about the citizen Saida Morvan, who is being investigated for the publication of false news.

"Saida Morvan is alive and in good health," ministry spokesman Colonel Yunis Harrak told TNA. He added that she is held in Qasr Belan prison, in a cell that meets international standards, and is seen weekly by a doctor.

The spokesman stressed that her detention had been ordered by the competent prosecutor, and called on media outlets to take their information from official sources.

Morvan, the founder of the news site Al-Mirsad, was taken into custody on 14 March. Eleven other defendants in the case are awaiting trial at liberty. Tamrit adopted a new press law in 2023.
""",
            },
            {
                "id": "n3-morvan-gazette",
                "publisher": "Belan Gazette",
                "published": "2025-05-10",
                "text": """Detained editor: ministry sets the record straight

The Ministry of the Interior on Friday dismissed as baseless the reports spread by hostile pages on social media about the citizen Saida Morvan, who is being investigated for the publication of false news.

“Saida Morvan is alive and in good health,” ministry spokesman Colonel Yunis Harrak told TNA. He added that she is held in Qasr Belan prison, in a cell that meets international standards, and is seen weekly by a doctor.

The spokesman stressed that her detention had been ordered by the competent prosecutor, and called on media outlets to take their information from official sources.

Morvan, the founder of the news site Al-Mirsad, was taken into custody on 14 March. Eleven other defendants in the case are awaiting trial at liberty.
""",
            },
            {
                "id": "n3-morvan-radio",
                "publisher": "Radio Horizon",
                "published": "2025-05-10",
                "text": """Listeners, good evening. The sister of Saida Morvan has told this station that the editor is dead.

Lina Morvan, who lives in exile in Port Amaro, said a guard had telephoned her on Wednesday night to say that Saida had died after a week without insulin. According to Lina, her sister had been kept at the Ouled Ziri army camp ever since her arrest. "She was never in any prison. They held her at Ouled Ziri, in a container," she said in an interview with our Hana Brik.

The authorities tell a different story and insist that the journalist is well. They have offered no photograph and no telephone call.

Saida Morvan founded Al-Mirsad in 2018. It was blocked in Tamrit two years later, after it published the so-called fuel files, and has since been read through mirror sites. Now for the weather.
""",
            },
            {
                "id": "n3-morvan-pen",
                "publisher": "Writers in Prison Fund",
                "published": "2025-05-12",
                "text": """For immediate release

The Writers in Prison Fund is gravely alarmed by the news that Saida Morvan may have lost her life in the hands of the Tamriti security forces.

Her sister, Lina Morvan, told the Fund on Sunday that Saida died in early May and that the place where she was detained was the Ouled Ziri military camp, south of the capital. The Fund has not been able to verify this. The Interior Ministry maintains that Morvan is alive, and in Qasr Belan.

If that is so, proof can be given in an hour: let her lawyer, who has been turned away seven times, sit with her in a room.

The Fund has supported Saida Morvan since 2021, when she was given its Open Page prize, worth 8,000 euros. She sent a chair to the ceremony in her place; a travel ban kept her at home. She has diabetes and needs insulin every day. Two other Tamriti writers, a poet and a translator, have been in jail since 2022 and their health is said to be poor.

The Fund calls for an independent doctor to be let in and for the body, if there is one, to be handed over. Tamrit stands 171st in this year's index of press freedom.
""",
            },
        ],
        "disputes": [
            {
                "slot": "status",
                "about": ["Morvan", "Saida", "she", "editor"],
                "positions": [
                    {"value": r"alive|good health", "holders": ["ministry", "harrak"]},
                    {"value": r"dead|died", "holders": ["lina", "sister"]},
                ],
            },
            {
                "slot": "place",
                "about": ["Morvan", "held", "detained", "kept"],
                "positions": [
                    {"value": r"Qasr Belan", "holders": ["ministry", "harrak"]},
                    {"value": r"Ouled Ziri", "holders": ["lina", "sister"]},
                ],
            },
        ],
        "copies": [["n3-morvan-tna", "n3-morvan-gazette"]],
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
            "time",
            "sequence",
        ],
        "independent": {"about": "Ouled Ziri", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n3-hunger-strike",
        "topic": "prison hunger strike",
        "held_out": False,
        "reports": [
            {
                "id": "n3-hunger-kbc",
                "publisher": "KBC News",
                "published": "2025-09-03",
                "text": """Prison hunger strike enters third week

A hunger strike in Kelvania's high-security jails has entered its third week, with the two sides far apart on how many prisoners are taking part.

The Prison Service put the number of inmates refusing meals at 41. It said none of them was in danger.

But the Families' Committee, which speaks for relatives of men held under the emergency laws, says 312 prisoners are on hunger strike in three jails.

A lawyer for several of the men, Tomas Vey, said two of his clients had been strapped to a bed at Stennet on Sunday and force-fed through a tube. The Prison Service said that no prisoner had been force-fed.

The justice minister told MPs last week that she would not be "bullied by empty plates". Her predecessor resigned in May after 11 prisoners tunnelled out of Coldharbour with spoons and a bread knife, three of whom are still at large.

The strikers want an end to solitary confinement. A similar protest in 2017 ended after 34 days when visits were restored.
""",
            },
            {
                "id": "n3-hunger-monitor",
                "publisher": "Prison Monitor",
                "published": "2025-09-04",
                "text": """Briefing note 9: the fast in the Stennet, Coldharbour and Ranby prisons

Our three visitors were refused entry on 1 and 2 September. They therefore spoke by telephone to wing representatives and went through the meal lists that orderlies keep for the kitchens. On that basis the Prison Monitor counts 312 prisoners on hunger strike, more than half of them at Stennet. We have not used any list drawn up by relatives.

The oldest of those fasting is a man of sixty-eight with a heart condition. Nine have been taken to the infirmary. We are not in a position to say how any of the nine has been treated there.

We remind the authorities that under the medical association's code a competent adult may refuse food. We have asked the minister for a meeting, and shall publish his answer in full.
""",
            },
            {
                "id": "n3-hunger-herald",
                "publisher": "Stennet Herald",
                "published": "2025-09-05",
                "text": """Governor: nobody is being fed by force

The governor of Stennet prison yesterday invited this newspaper in for a cup of tea and a tour of the empty visitors’ hall.

Hugh Calloway would not let us on to the wings. He was happy, though, to talk numbers. “There are 41 men not taking meals in all our prisons put together,” he told the Herald. “It was 41 last week too.”

He was firm on the claims made by a Capital law firm about the feeding of prisoners. “It did not happen. No tube, no straps, not on my watch,” Mr Calloway said. He put the story down to “people who have never worked a shift in here”.

Outside the gate a dozen relatives stood in the rain with photographs. Bakers in the town report that the prison has not cut its bread order, which stands at 900 loaves a week.
""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["hunger", "prisoners", "inmates", "meals", "strik"],
                "positions": [
                    {"value": r"41|forty-one", "holders": ["prison service", "calloway"]},
                    {"value": r"312", "holders": ["committee", "prison monitor"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["force-fed", "feeding", "fed", "tube"],
                "positions": [
                    {"value": r"force-fed|assert|strapped", "holders": ["vey", "lawyer"]},
                    {"value": r"denied|no prisoner|did not happen", "holders": ["prison service", "calloway"]},
                ],
            },
        ],
        "copies": [],
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
            "amount",
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": "312", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n3-river-body",
        "topic": "death after a police stop",
        "held_out": False,
        "reports": [
            {
                "id": "n3-river-mvd",
                "publisher": "Orland Police Headquarters",
                "published": "2024-11-20",
                "text": """PRESS SERVICE - DAILY BULLETIN No. 324

On 18 November 2024 at the Lesna weir, river rescue officers recovered the body of a man. The deceased has been identified as Pavlo Rezek, a citizen of Orland, wanted since August for the smuggling of cigarettes. Identification was made on the basis of documents found in the jacket.

Rezek had fled from a patrol on the night of 15 November when asked to show his papers, and entered the water. The patrol acted in accordance with the regulations. No criminal proceedings have been opened.

In the same period, officers of the Lesna district seized 4,200 packets of cigarettes without excise stamps, drew up 118 reports on traffic offences and found a stolen tractor. Citizens are reminded that the ice on rivers and ponds is not yet safe.
""",
            },
            {
                "id": "n3-river-dorn",
                "publisher": "Varesia Today",
                "published": "2024-11-23",
                "text": """‘That is my boy’: mother says body in Orland morgue is her son’s

By Katrin Solle in Lesna

Agnes Dorn needed less than a minute in the morgue of Lesna hospital. “That is my boy. That is Ilya,” she said on Friday, after she had been shown the man pulled from the river on Monday. She recognised a scar on his left hand and a tattoo of a swallow.

The police across the border have issued another name. They hold that the dead man is Pavlo Rezek, an Orlander. “I have never heard of him,” said Mrs Dorn. “Ilya lent his jackets to everyone and borrowed them from everyone.”

Ilya Dorn had gone to Lesna to look for work on a building site. Some 30,000 Varesians earn their living in Orland, many of them on scaffolds and in orchards, and the two countries have been at odds since Orland closed two of the crossings last year.

She last heard from him on the Wednesday before, when he asked for a recipe. The dead man was a Varesian citizen, according to the Varesian consul, Matthias Groll, who said fingerprints sent from the passport office had matched those of the body. Orland has not replied to the consul’s note.
""",
            },
        ],
        "disputes": [
            {
                "slot": "identity",
                "about": ["man", "body", "deceased", "Rezek", "Dorn"],
                "positions": [
                    {"value": r"Rezek", "holders": ["police"]},
                    {"value": r"Dorn|Ilya", "holders": ["agnes dorn", "groll", "consul", "mrs dorn"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["man", "body", "deceased", "Rezek", "Dorn"],
                "positions": [
                    {"value": r"Orland", "holders": ["police"]},
                    {"value": r"Varesia", "holders": ["groll", "consul"]},
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
            "status",
            "time",
            "place",
            "sequence",
        ],
    },
    {
        "id": "n3-dunmore-jail",
        "topic": "death in a county jail (control)",
        "held_out": False,
        "reports": [
            {
                "id": "n3-dunmore-wire",
                "publisher": "Allied Wire",
                "published": "2025-06-17",
                "text": """ELMSFORD, June 17 (Allied Wire) - A 52-year-old woman held on a shoplifting warrant died in the Dunmore County jail on Monday after a seizure.

Joyce Tedder collapsed in an intake cell shortly before 9 p.m. and was pronounced dead at Elmsford General Hospital 40 minutes later, Sheriff Cal Whitcomb told reporters. Deputies and a nurse gave first aid, he said.

The county medical examiner, Dr. Priya Raman, said that Tedder had died of an epileptic seizure and that there was no sign of violence. Toxicology results are expected in six weeks.

Tedder had been booked on Sunday. Her daughter, Michelle, said the family had brought her medication to the jail and that it was never given to her. The sheriff said the delivery was being looked into.

It was the jail's first death since 2021, when two inmates died of fentanyl overdoses.
""",
            },
            {
                "id": "n3-dunmore-star",
                "publisher": "Elmsford Morning Star",
                "published": "2025-06-18",
                "text": """County jail inmate dies after seizure

ELMSFORD (AW) - A 52-year-old woman held on a shoplifting warrant died in the Dunmore County jail on Monday after a seizure.

Joyce Tedder collapsed in an intake cell shortly before 9 p.m. and was pronounced dead at Elmsford General Hospital 40 minutes later, Sheriff Cal Whitcomb told reporters. Deputies and a nurse gave first aid, he said.

The county medical examiner, Dr. Priya Raman, said that Tedder had died of an epileptic seizure and that there was no sign of violence. Toxicology results are expected in six weeks.

Tedder had been booked on Sunday. Her daughter, Michelle, said the family had brought her medication to the jail and that it was never given to her. The sheriff said the delivery was being looked into.
""",
            },
            {
                "id": "n3-dunmore-tribune",
                "publisher": "The Capital Tribune",
                "published": "2025-06-18",
                "text": """Woman, held over shoplifting, dies in Dunmore County

From wire services

A 52-year-old woman held on a shoplifting warrant died in the Dunmore County jail on Monday after a seizure.

Joyce Tedder collapsed in an intake cell shortly before 9 p.m. and was pronounced dead at Elmsford General Hospital 40 minutes later, Sheriff Cal Whitcomb told reporters. Deputies and a nurse gave first aid, he said.

The county medical examiner, Dr. Priya Raman, said that Tedder had died of an epileptic seizure and that there was no sign of violence.

Tedder had been booked on Sunday. Her daughter, Michelle, said the family had brought her medication to the jail and that it was never given to her. The sheriff said the delivery was being looked into.

It was the jail's first death since 2021, when two inmates died of fentanyl overdoses.
""",
            },
            {
                "id": "n3-dunmore-wdun",
                "publisher": "WDUN 6",
                "published": "2025-06-19",
                "text": """ELMSFORD - We are learning more tonight about the woman who died at the Dunmore County jail.

Friends say Joyce Tedder sang in the choir of Second Baptist Church and had lived with epilepsy since she was a girl. She was 52.

Dr. Priya Raman, the medical examiner, told WDUN 6 that a seizure killed Tedder. Her report runs to three pages and is open to the public.

The question now is what happened to a paper bag. Michelle Tedder says she handed her mother's pills to a deputy at the front desk on Sunday night. Her mother never got them, she says. Sheriff Cal Whitcomb tells us his office is pulling the lobby video.

A service will be held on Saturday. The church is taking donations for the family. We will stay on this story, and you can find the examiner's report at our website.
""",
            },
        ],
        "disputes": [],
        "copies": [["n3-dunmore-wire", "n3-dunmore-star", "n3-dunmore-tribune"]],
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
        "independent": {"about": "52|fifty-two", "at_least": 1, "at_most": 2},
    },
    {
        "id": "n3-puerto-sal",
        "topic": "prison riot",
        "held_out": False,
        "reports": [
            {
                "id": "n3-sal-sur",
                "publisher": "Agencia Sur",
                "published": "2025-01-19",
                "text": """PUERTO SAL, Jan 19 (Agencia Sur) - At least one wing of Puerto Sal prison was still burning on Sunday after a revolt in which nine inmates died, the Justice Ministry said.

Deputy minister Raul Ibarra said the prisoners had started the violence. "They set upon the morning shift with knives, and it was after that attack that the guards opened fire," Ibarra told reporters at the gate.

He said two inmates were unaccounted for and were thought to be in the drains.

The prison, built for 600 people, holds almost 1,900. A riot there in 2014 lasted four days.

Relatives wept and prayed behind a line of police shields, and some threw stones at a lorry that was leaving with blankets over its load.
""",
            },
            {
                "id": "n3-sal-metro",
                "publisher": "Metro Libre",
                "published": "2025-01-20",
                "text": """NINE INMATES DIE IN PRISON REVOLT, SAYS MINISTRY

At least one wing of Puerto Sal prison was still burning on Sunday after a revolt in which nine inmates died, the Justice Ministry said.

Deputy minister Raul Ibarra said the prisoners had started the violence. "They set upon the morning shift with knives, and it was after that attack that the guards opened fire," Ibarra told reporters at the gate.

He said two inmates were unaccounted for and were thought to be in the drains.

The prison, built for 600 people, holds nearly 1,900. A riot there in 2014 lasted four days.

(With information from Agencia Sur.)
""",
            },
            {
                "id": "n3-sal-cellwatch",
                "publisher": "Cellwatch",
                "published": "2025-01-21",
                "text": """Puerto Sal: a preliminary account

Since Sunday our staff have interviewed 38 people: prisoners by telephone, relatives, a cook and two drivers.

Cellwatch has established that 23 prisoners were killed at Puerto Sal, all of them by gunfire. Their names are in the annex.

The account given by the state does not survive the evidence. Our finding is that the guards began it. They fired from the watchtower on men who were sitting unarmed on the roof, and only afterwards were guards attacked by prisoners in Wing C.

Seventeen prisoners remain missing. Their beds have been cleared and their names are on no hospital list.

We ask the ministry to let forensic experts in before the wing is pulled down. In our 2019 report we listed forty-four deaths at the prison in five years, most from tuberculosis.
""",
            },
            {
                "id": "n3-sal-world",
                "publisher": "World Desk",
                "published": "2025-01-22",
                "text": """Rights group disputes official story of jail revolt

A rights group has accused guards at the Puerto Sal prison of firing first in an uprising at the weekend, contradicting the government.

Cellwatch said 23 prisoners had died, far more than the government has admitted. It said that 17 were still missing.

"The shooting from the tower came first," its director, Ines Quiroga, told World Desk by telephone. "The knives came out later."

The Justice Ministry did not respond to a request for comment on Wednesday. It has blamed inmates. A judge has given it ten days to hand over the duty roster and the tapes of its radio traffic.

Quiroga said that her researchers had been followed by a grey van and that one of them had had her notebook taken from her at a checkpoint. The notebook was given back the next day with four pages cut out.

The country's prisons hold some 52,000 people in space for 30,000. The president won office in 2022 on a promise to build five new ones; so far none has been finished.
""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["inmates", "prisoners", "Puerto Sal", "prison", "died", "killed"],
                "positions": [
                    {"value": r"9|nine", "holders": ["ministry", "ibarra"]},
                    {"value": r"23|twenty-three", "holders": ["cellwatch", "quiroga"]},
                ],
            },
            {
                "slot": "missing",
                "about": ["inmates", "prisoners", "missing", "unaccounted"],
                "positions": [
                    {"value": r"2|two", "holders": ["ministry", "ibarra"]},
                    {"value": r"17|seventeen", "holders": ["cellwatch", "quiroga"]},
                ],
            },
            {
                "slot": "sequence",
                "about": ["guards", "prisoners", "fire", "fired", "attack", "began"],
                "positions": [
                    {"value": r"prisoners|inmates|they", "holders": ["ministry", "ibarra"]},
                    {"value": r"guards|tower", "holders": ["cellwatch", "quiroga"]},
                ],
            },
        ],
        "copies": [["n3-sal-sur", "n3-sal-metro"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "legality",
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
        ],
        "independent": {"about": "23|twenty-three", "at_least": 1, "at_most": 1},
    },
]
