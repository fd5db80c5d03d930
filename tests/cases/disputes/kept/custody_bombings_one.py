"""Kept cases: deaths in custody, bombings and air strikes."""

CASES = [
    {
        "id": "n1-kept-custody-sredna",
        "topic": "deaths in custody",
        "held_out": True,
        "reports": [
            {
                "id": "n1-sredna-a",
                "publisher": "Directorate of Prisons of Besmar",
                "published": "2024-10-08",
                "text": """Communication on an event in the Sredna remand prison

The Directorate of Prisons announces with regret that the remand prisoner I. Donchek, 23, was found lifeless in single cell 9 of the Sredna remand prison during the morning count on 6 October.

The prisoner took his own life by hanging, using a strip torn from a bed sheet. The prison doctor could only confirm the death. No member of the staff entered the cell between evening lock-up and the morning count, as the electronic log of the door shows.

The prisoner had been questioned about the burning of a recruitment office and had been seen by the psychologist on arrival. He had shown no sign of distress.

The Directorate asks the media to respect the privacy of the bereaved. In 2023 the service prevented 58 attempts at suicide. A telephone for persons in crisis is open day and night.""",
            },
            {
                "id": "n1-sredna-b",
                "publisher": "Committee of Prisoners' Families",
                "published": "2024-10-12",
                "text": """Iliya did not hang himself

We publish this with the consent of Vera Donchek, whose only son, Iliya, a student of forestry aged 23, left home for a lecture on 2 October and came back in a coffin.

Professor Anka Reiss, who held the chair of forensic medicine in the capital for two decades, examined the body on Thursday at the mother's request. She counted 17 bruises, on the back, the loins and the soles of the feet. Blows to the abdomen tore the spleen and Iliya bled to death inwardly, Professor Reiss writes. The mark on the neck was made after death.

A man held across the corridor has told our lawyer that four guards in soft shoes went into cell 9 after midnight and stayed there for as long as it takes to smoke three cigarettes.

We demand an inquiry by a judge from another district. We shall stand outside the Ministry of Justice every Sunday, with his photograph, until there is one.""",
            },
            {
                "id": "n1-sredna-c",
                "publisher": "Continental News Service",
                "published": "2024-10-14",
                "text": """Besmar student was beaten to death in prison, pathologist says

By Oda Lemke

KRESNA, Besmar (CNS) -- A student whom Besmar's authorities say killed himself in a remand prison died of internal bleeding after a beating, the pathologist who examined him for his family told CNS on Monday.

Iliya Donchek, 23, was arrested on Oct. 2 in connection with an arson attack. He was found dead four days later.

"I have opened some nine thousand bodies and I know what a hanged man looks like," Anka Reiss said. "Somebody hit this boy in the belly until the spleen burst." She said she had recorded 17 bruises.

A spokesman for the prison directorate, Captain Lubo Hristo, said in an e-mail that it stood by its finding of suicide by hanging. Besmar's prison system has been criticized by European inspectors, who in 2022 described conditions at Sredna as degrading.""",
            },
            {
                "id": "n1-sredna-d",
                "publisher": "Besmar Radio One",
                "published": "2024-10-16",
                "text": """The public prosecutor's office in Kresna has confirmed that it is looking into the death of the student Iliya Donchek at the Sredna remand prison.

The deputy prosecutor, Miroslav Pent, told reporters at noon that the official autopsy had recorded 17 bruises on the body. He would not say how they were thought to have come about, as the report was with two experts from the medical academy for review and he did not want to prejudge their opinion. It should be ready by the end of November.

Mr Pent said that his office would hear the guards who were on duty that night, and that the log of the door to cell 9 had been secured. The student, who was 23, is to be buried on Friday in his home village of Gorno Vir.

Several hundred students held a silent sit-in at the faculty of forestry today.""",
            },
            {
                "id": "n1-sredna-e",
                "publisher": "Kresna Today",
                "published": "2024-10-13",
                "text": """DEATH IN CELL 9: WHAT THE PRISON SAYS, WHAT THE FAMILY SAYS

The Directorate of Prisons announces with regret that the remand prisoner I. Donchek, 23, was found lifeless in single cell 9 of the Sredna remand prison during the morning count on 6 October.

The prisoner took his own life by hanging, using a strip torn from a bed sheet, the directorate says. The prison doctor could only confirm the death. No member of the staff entered the cell between evening lock-up and the morning count, as the electronic log of the door shows.

The Committee of Prisoners' Families disagrees. Professor Anka Reiss, who held the chair of forensic medicine in the capital for two decades, examined the body on Thursday at the mother's request. She counted 17 bruises, on the back, the loins and the soles of the feet. Blows to the abdomen tore the spleen and Iliya bled to death inwardly, Professor Reiss writes. The mark on the neck was made after death.

A man held across the corridor has told the committee's lawyer that four guards in soft shoes went into cell 9 after midnight and stayed there for as long as it takes to smoke three cigarettes.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause|responsibility",
                "about": ["donchek", "death", "died", "prisoner", "student", "iliya"],
                "positions": [
                    {"value": r"hang|suicide|own life|killed himself", "holders": ["directorate", "hristo"]},
                    {"value": r"blows|bled|bleeding|beat|spleen", "holders": ["reiss", "committee", "pathologist"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["cell", "guards", "entered", "went into", "staff"],
                "positions": [
                    {"value": r"denied|no member|not enter", "holders": ["directorate"]},
                    {"value": r"asserted|went into|stayed", "holders": ["man held", "committee", "lawyer", "prisoner"]},
                ],
            },
        ],
        "copies": [["n1-sredna-a", "n1-sredna-e"], ["n1-sredna-b", "n1-sredna-e"]],
        "quiet": [
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
        "independent": {"about": r"17|seventeen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-custody-holm-point",
        "topic": "deaths in custody",
        "held_out": True,
        "reports": [
            {
                "id": "n1-holm-a",
                "publisher": "Ministry of the Interior, Aldmark",
                "published": "2025-07-22",
                "text": """News release 118/2025: Death of a detainee at Holm Point

A detainee at the Holm Point removal centre died in the early hours of Sunday, the Ministry said.

The deceased has been identified by the Ministry as Karim Dallo, aged 31, a citizen of Tarsia. He had been detained for 96 days pending his removal, the Ministry said, and had been told that his flight was booked for the end of the month.

The next of kin are being sought through the usual channels. As with every death in a removal centre, the Ombudsman for Detention has been informed. There is at present no indication of third-party involvement; the result of the toxicological tests is awaited.

Holm Point was opened in 2019 and has room for 210 persons. An independent inspection last winter rated the centre's medical care as "good with reservations".""",
            },
            {
                "id": "n1-holm-b",
                "publisher": "Nordal Telegram Bureau",
                "published": "2025-07-22",
                "text": """Detainee dies in Aldmark removal centre

ASKER, July 22 (NTB) - A man awaiting deportation has died at the Holm Point removal centre on Aldmark's west coast, the Interior Ministry said on Tuesday.

The ministry named him as Karim Dallo, a 31-year-old Tarsian, and said he had spent 96 days at the centre. The Ombudsman for Detention has been informed.

"Every death is one too many," Interior Minister Solveig Raun said during a visit to the coastguard school at Lunde. She rejected calls from the Left Alliance for the centre to be closed.

It was the second death at Holm Point since it opened six years ago. In the first case, in 2021, a court found that a doctor should have been called. Aldmark deported 1,940 people last year, a third more than in the year before.""",
            },
            {
                "id": "n1-holm-c",
                "publisher": "West Coast Gazette",
                "published": "2025-07-23",
                "text": """Second death at Holm Point

A man awaiting deportation has died at the Holm Point removal centre, the Interior Ministry said on Tuesday.

The ministry named him as Karim Dallo, a 31-year-old Tarsian, and said he had spent 96 days at the centre. The Ombudsman for Detention has been informed.

"Every death is one too many," Interior Minister Solveig Raun said during a visit to the coastguard school at Lunde. She rejected calls from the Left Alliance for the centre to be closed.

It was the second death at Holm Point since it opened six years ago. In the first case, in 2021, a court found that a doctor should have been called.

The parish of Lunde will ring the bells for ten minutes on Thursday evening. (NTB)""",
            },
            {
                "id": "n1-holm-d",
                "publisher": "Open Harbour Magazine",
                "published": "2025-07-27",
                "text": """He had another name

For 96 days the young man in room C4 answered to a name that was not his. "They wrote down Karim Dallo because that was on the ticket in his pocket," says Mussa Abeka, who guts fish in Lunde and is, he says, the dead man's cousin. "He was Yonas Abeka. I carried him on my shoulders when he was small."

Yonas was 19, Mussa Abeka says; he unfolds a baptismal paper from the highlands of Kerath to show me. "We are Kerathi, all of us, he as well. He never saw Tarsia in his life."

The consul of Tarsia in Asker, Mrs Leda Fontane, says much the same in fewer words. "We have searched our registers twice. The deceased is not a Tarsian," she told me.

Why does it matter? Because a man who is sent to the wrong country is sent to no country. And because there is a grave to be marked.""",
            },
            {
                "id": "n1-holm-e",
                "publisher": "Asker Weekly Review",
                "published": "2025-07-31",
                "text": """LETTER FROM THE COAST

A man spent 96 days at Holm Point and died there on a Sunday morning this month. Beside the bed, in the green paint, he had kept a tally with his fingernail. I was allowed to see it for as long as it took the guard to find the light switch.

The officials are sure whom they had in that bed. Torunn Eide, who heads the ministry's return department, insisted on Wednesday that there was no mix-up. "He was Karim Dallo. He told us so, his phone told us so. He was 31 and he was a Tarsian national, and no cousin with a certificate from a village priest will change that," she said.

Down in the harbour they speak of him as Yonas. The body is in a drawer in Asker, under a number. It will stay there, the registrar tells me, until the two sides have settled what to write on the stone.""",
            },
        ],
        "disputes": [
            {
                "slot": "identity",
                "about": ["dallo", "abeka", "deceased", "detainee", "name", "man"],
                "positions": [
                    {"value": r"dallo", "holders": ["ministry", "eide"]},
                    {"value": r"yonas|abeka", "holders": ["abeka", "cousin"]},
                ],
            },
            {
                "slot": "age",
                "about": ["dallo", "abeka", "yonas", "deceased", "detainee", "man"],
                "positions": [
                    {"value": r"31|thirty-one", "holders": ["ministry", "eide"]},
                    {"value": r"19|nineteen", "holders": ["abeka", "cousin"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["dallo", "abeka", "yonas", "deceased", "detainee", "man"],
                "positions": [
                    {"value": r"tarsia", "holders": ["ministry", "eide"]},
                    {"value": r"kerath|not a tarsian", "holders": ["abeka", "cousin", "fontane", "consul"]},
                ],
            },
        ],
        "copies": [["n1-holm-b", "n1-holm-c"]],
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
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"96|ninety-six", "at_least": 2, "at_most": 3},
    },
    {
        "id": "n1-kept-strike-tell-awin",
        "topic": "bombings and air strikes",
        "held_out": True,
        "reports": [
            {
                "id": "n1-awin-a",
                "publisher": "Zahran Arab News Agency",
                "published": "2025-04-02",
                "text": """Air force destroys terrorists' ammunition store in Tell Awin

SAYYAD, 2 April (ZANA) — The air force of the Republic has destroyed an ammunition store of the terrorist gangs in the town of Tell Awin, a military source told ZANA.

The General Command stated that the aircraft struck the store shortly after midnight following weeks of observation. "Six terrorists who were guarding the ammunition were eliminated. There were no other deaths," the statement of the General Command read.

Secondary explosions were seen for a long time after the raid, which proves the nature of the target, the General Command added. It vowed to continue "until the last inch of the soil of the homeland has been cleansed".

Tell Awin has been outside the control of the state since the spring of 2022. The Republic's engineers have restored electricity to 14 neighbourhoods of nearby Sayyad.""",
            },
            {
                "id": "n1-awin-b",
                "publisher": "Zahran State Television",
                "published": "2025-04-02",
                "text": """The air force of the Republic has destroyed an ammunition store of the terrorist gangs in the town of Tell Awin.

The General Command stated that the aircraft struck the store shortly after midnight following weeks of observation. “Six terrorists who were guarding the ammunition were eliminated. There were no other deaths,” the statement of the General Command read.

Secondary explosions were seen for a long time after the raid, which proves the nature of the target, the General Command added. It vowed to continue “until the last inch of the soil of the homeland has been cleansed”.

In other news, His Excellency the Prime Minister received the ambassador of a friendly state this morning and discussed with him the import of wheat. The weather will be fair and dry in most provinces, with dust in the east.""",
            },
            {
                "id": "n1-awin-c",
                "publisher": "Physicians Without Pause",
                "published": "2025-04-02",
                "text": """Zahran: our clinic in Tell Awin bombed

Physicians Without Pause condemns in the strongest terms the bombing of its clinic in Tell Awin in the first hour of this morning.

Two bombs hit the building that we have run since 2023 and in which 31 women and children were being cared for at that time. We have recovered the bodies of 19 people: 15 patients, among them two newborns, and four of our nurses. Our head of mission, Dr Elin Sorby, said: “There was not one bullet in that house. There were incubators.”

The clinic had a red roof and was lit all night. Its position had been sent to the International Liaison Cell 26 times, Dr Sorby said, most recently last Friday.

We have had to stop our work in the town. For the families who relied on us, the next maternity ward is five hours away by road.""",
            },
            {
                "id": "n1-awin-d",
                "publisher": "Global Dispatch",
                "published": "2025-04-03",
                "text": """Zahran strike: aid group and army at odds over what was bombed

By Piet Okafor and staff

BRISTOW -- A day after bombs fell on the rebel-held town of Tell Awin, the Zahrani military and a medical charity gave irreconcilable accounts of what had been there.

The army's spokesman, Brig. Gen. Anis Khoury, told Global Dispatch by telephone that the building was an arms depot and that “the story of a hospital is theater.” He said six militants had died, “no more and no fewer.”

Physicians Without Pause says it was a maternity clinic and that 19 people were killed, nurses and newborns among them.

Irma Teague, who runs the International Liaison Cell, through which aid groups pass on their whereabouts to the warring sides, said its files show that the position of the charity's building was received and forwarded 26 times. “It was on everyone's map,” Ms. Teague said.""",
            },
            {
                "id": "n1-awin-f",
                "publisher": "Lakeland Tribune",
                "published": "2025-04-04",
                "text": """WORLD IN BRIEF: Accounts clash after Zahran bombs

A day after bombs fell on the rebel-held town of Tell Awin, the Zahrani military and a medical charity gave irreconcilable accounts of what had been there, Global Dispatch reported.

The army's spokesman, Brig. Gen. Anis Khoury, told Global Dispatch by telephone that the building was an arms depot and that “the story of a hospital is theater.” He said six militants had died, “no more and no fewer.”

Physicians Without Pause says it was a maternity clinic and that 19 people were killed, nurses and newborns among them.

Irma Teague, who runs the International Liaison Cell, said its files show that the position of the charity's building was received and forwarded 26 times.

Also abroad: snow closed two passes in the Karst Alps on Thursday.""",
            },
            {
                "id": "n1-awin-e",
                "publisher": "Awin Voices",
                "published": "2025-04-02",
                "text": """I am writing this on the roof because the stairs of our house are full of glass.

The first one came a little after midnight. I thought it was thunder, and then the second one came and the air went out of the room. When I got to Olive Street the clinic was gone. It was the maternity clinic, everyone here was born in it or has a child who was. A porter I know, Abu Sami, was carrying things out in a curtain and I did not ask what they were.

People say on the telephone that the radio in Sayyad calls it a store of ammunition. I walked through it this morning. I saw beds. I saw a scale for weighing babies with the needle bent.

Please do not send me pictures of it any more. Please send diesel for the generator at the bakery.""",
            },
        ],
        "disputes": [
            {
                "slot": "target|identity",
                "about": ["tell awin", "building", "store", "clinic", "depot"],
                "positions": [
                    {
                        "value": r"ammunition|depot|store|arms",
                        "holders": ["general command", "khoury", "military source"],
                    },
                    {
                        "value": r"clinic|maternity|incubator",
                        "holders": ["physicians without pause", "sorby", "awin voices"],
                    },
                ],
            },
            {
                "slot": "deaths",
                "about": ["tell awin", "strike", "killed", "bodies", "people", "terrorists", "militants"],
                "positions": [
                    {"value": r"6|six", "holders": ["general command", "khoury"]},
                    {"value": r"19|nineteen", "holders": ["physicians without pause"]},
                ],
            },
        ],
        "copies": [["n1-awin-a", "n1-awin-b"], ["n1-awin-d", "n1-awin-f"]],
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
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"26|twenty-six", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-raid-ould-rem",
        "topic": "bombings and air strikes",
        "held_out": True,
        "reports": [
            {
                "id": "n1-rem-a",
                "publisher": "General Staff of the Sahelian Union of Dorba",
                "published": "2026-01-13",
                "text": """COMMUNIQUE No. 7

On Sunday 11 January, at 11 pm, during the hours of curfew, aircraft of the national air force intercepted a column of pick-up trucks in the wadi of Tin Asra, where it had stopped to refuel.

The column belonged to the armed terrorist groups. Twenty-eight fighters were neutralised and nine vehicles destroyed, the General Staff states. A quantity of fuel and three motor-cycles were set on fire.

The operation was conducted in strict respect of the laws of war, after identification by two separate means, and was lawful in every point. Allegations spread by foreign radio stations are meant to break the bond between the army and its people.

The General Staff salutes the pilots. It reminds the population that the movement of vehicles between sunset and sunrise has been forbidden in the northern circles since August and that it will be obeyed.""",
            },
            {
                "id": "n1-rem-b",
                "publisher": "Sahel Rights Observatory",
                "published": "2026-01-18",
                "text": """Dorba: bombing of Ould Rem market was a war crime

The Sahel Rights Observatory has interviewed 34 survivors and seen sixty photographs, and it has no doubt about what took place on Sunday 11 January.

At 4 pm, with the weekly cattle market of Ould Rem in full swing, two jets came from the south and dropped four bombs on the rows where goats and camels are sold. Nobody had seen an armed man that day. Twenty-eight people were killed, according to the Observatory's list; all of them were traders, herders or the children who had come to help them.

The wadi of which the army speaks is forty kilometres away, and the herders who camp there heard nothing on that day or night.

An attack on a market filled with civilians is a violation of international humanitarian law, and its author will not be able to say that he did not know. The Observatory calls on the African regional court to open a case.""",
            },
            {
                "id": "n1-rem-c",
                "publisher": "Radio Equateur International",
                "published": "2026-01-19",
                "text": """The defence minister of Dorba has rejected accusations that the air force bombed a market.

In an interview with this station on Monday, General Oumar Sidatt said no bomb had fallen on Ould Rem. "We struck terrorists in their trucks, in the wadi at Tin Asra, at eleven at night. Which market is open at eleven at night?" he asked. Army lawyers had approved the raid beforehand, he said, and it was perfectly legal.

Our listeners in the north tell another story. Hadou, a dealer in camels who did not want his family name to be used, was having his arm dressed at a health post when we reached him. "The bombs came down on the market, on our animals and on us. It was four in the afternoon. I was counting the money for a young she-camel," he said.

Dorba has been under military rule since 2023, and foreign reporters are not allowed to travel north of the river.""",
            },
        ],
        "disputes": [
            {
                "slot": "place|occurrence",
                "about": ["ould rem", "tin asra", "raid", "bomb", "struck", "market"],
                "positions": [
                    {"value": r"tin asra|wadi", "holders": ["general staff", "sidatt", "minister"]},
                    {"value": r"ould rem|market", "holders": ["observatory", "hadou", "dealer"]},
                ],
            },
            {
                "slot": "time",
                "about": ["ould rem", "tin asra", "raid", "bomb", "struck", "market", "column"],
                "positions": [
                    {"value": r"11 pm|23:00|11:00|eleven", "holders": ["general staff", "sidatt", "minister"]},
                    {"value": r"4 pm|16:00|4:00|four", "holders": ["observatory", "hadou", "dealer"]},
                ],
            },
            {
                "slot": "target|identity",
                "about": ["ould rem", "tin asra", "raid", "market", "column", "trucks", "traders", "fighters"],
                "positions": [
                    {"value": r"column|fighters|terrorist|trucks", "holders": ["general staff", "sidatt", "minister"]},
                    {
                        "value": r"market|traders|herders|civilian|animals",
                        "holders": ["observatory", "hadou", "dealer"],
                    },
                ],
            },
            {
                "slot": "legality",
                "about": ["raid", "operation", "attack", "strike", "bombing", "ould rem", "market"],
                "positions": [
                    {
                        "value": r"\blawful|\blegal|respect of the laws",
                        "holders": ["general staff", "sidatt", "minister"],
                    },
                    {"value": r"war crime|violation|unlawful", "holders": ["observatory"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "responsibility",
            "cause",
            "deaths",
            "injuries",
            "detained",
            "missing",
            "attendance",
            "count",
            "amount",
            "age",
            "nationality",
            "status",
            "sequence",
        ],
        "independent": {"about": r"28|twenty-eight", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-control-port-amara",
        "topic": "bombings and air strikes",
        "held_out": True,
        "reports": [
            {
                "id": "n1-amara-a",
                "publisher": "Amara Herald",
                "published": "2025-03-04",
                "text": """BLAST IN MINIBUS KILLS EIGHT AT LANTERN GATE

A parcel bomb went off in a crowded minibus at the Lantern Gate terminus in Port Amara on Monday evening, killing eight people and wounding 21, the city's police chief, Commissioner Rafa Dunne, said.

The device had been left under a seat in the third row. It exploded at about half past six, when the 12-seater was waiting for its last passengers for the hill suburbs.

"It was packed with nuts and bolts and it was meant to maim," Commissioner Dunne said at the scene. He said that no group had come forward and that it was too soon to speak of suspects.

Windows were broken as far away as the post office. Schools in the old town stay closed today, and the mayor has asked people to keep away from the terminus while the bomb squad goes through the bags that were left behind.""",
            },
            {
                "id": "n1-amara-b",
                "publisher": "Oceanic Radio",
                "published": "2025-03-04",
                "text": """A parcel bomb has gone off in a crowded minibus at the Lantern Gate terminus in Port Amara, killing eight people and wounding 21, the city's police chief, Commissioner Rafa Dunne, said, according to the Amara Herald.

The device had been left under a seat in the third row. It exploded at about half past six on Monday evening, when the 12-seater was waiting for its last passengers for the hill suburbs.

"It was packed with nuts and bolts and it was meant to maim," Commissioner Dunne said at the scene. He said that no group had come forward and that it was too soon to speak of suspects.

Windows were broken as far away as the post office. Oceanic Radio will bring a special programme after the news at ten.""",
            },
            {
                "id": "n1-amara-c",
                "publisher": "Meridian Press",
                "published": "2025-03-14",
                "text": """Second minibus bomb in 10 days kills 11 in Port Amara

PORT AMARA (Meridian Press) -- A homemade bomb tore apart a minibus at a terminus in the southern port city of Port Amara on Thursday morning, killing 11 people and injuring 34, police said.

The explosion hit the Old Mill stand at 7:50 a.m. as commuters were boarding. Commissioner Rafa Dunne, the police chief, said the bomb had been hidden in a rice sack on the luggage rack. "We are looking at the same hand," he told reporters, adding that 34 people had been hurt, some of them gravely.

Ten days earlier, eight people were killed when a parcel exploded under a seat of a minibus at Lantern Gate, on the other side of the harbor.

The minibus owners' association ordered its 900 drivers off the road until the city pays for searches at every stand.""",
            },
            {
                "id": "n1-amara-f",
                "publisher": "The Upland Post",
                "published": "2025-03-14",
                "text": """PORT AMARA REELS FROM NEW BUS BOMB

A homemade bomb tore apart a minibus at a terminus in the southern port city of Port Amara on Thursday morning, killing 11 people and injuring 34, police said.

The explosion hit the Old Mill stand at 7:50 a.m. as commuters were boarding. Commissioner Rafa Dunne, the police chief, said the bomb had been hidden in a rice sack on the luggage rack. "We are looking at the same hand," he told reporters, adding that 34 people had been hurt, some of them gravely.

Ten days earlier, eight people were killed when a parcel exploded under a seat of a minibus at Lantern Gate, on the other side of the harbor.

Upland families with sons and daughters at the Port Amara nursing college are asked to ring the bursar. -- Meridian Press""",
            },
            {
                "id": "n1-amara-g",
                "publisher": "Sisters of St Anne, Port Amara",
                "published": "2025-03-06",
                "text": """Letter to our friends abroad

Dear friends,

You will have heard of Monday's evil at Lantern Gate. We heard it ourselves, since the windows of the chapel came in during vespers.

Our hospital took 21 wounded, says our matron, Sister Clarice, who was at the door until midnight. Eight people did not live to reach it. Among those we nurse is the conductor of the minibus, a boy of seventeen, who had stepped down to buy a mango and who asks us all day long why he had to be hungry at that minute.

We need gauze, plaster of Paris and, if you know of one, a second-hand X-ray machine. The old one was given in 1988 and has to be hit on the left side. The post office is shut because of the glass, so please send parcels to the harbour master.

God keep you.""",
            },
            {
                "id": "n1-amara-d",
                "publisher": "Amara Herald",
                "published": "2025-03-14",
                "text": """NOT AGAIN

It was the shoes that one saw first, said Lourdes Pim, who sells coffee at Old Mill and who had just poured her fortieth cup of the morning. A rice sack in the rack of a minibus had blown up at ten to eight. Eleven people are dead.

St Anne's Hospital took in all the injured. Its matron, Sister Clarice, counted 34 of them through the door, she said, "and I have written down each name myself". Two were flown to the capital in the afternoon.

The city had hardly buried the eight from Lantern Gate. Their photographs are still tied to the railings there, with the ribbons gone grey in the rain.

The city council met in the evening and voted for cameras at all eleven stands. Councillor Bram Oyelo asked what cameras would have seen: a man with rice, on his way to work.""",
            },
            {
                "id": "n1-amara-e",
                "publisher": "Institute for Urban Security",
                "published": "2025-03-20",
                "text": """Briefing note: minibus bombings in Port Amara

Two attacks on public transport within ten days have shaken a city that had not known a bombing since 2009. They resemble each other, but they should be kept apart in the files.

Attack 1. Monday 3 March, about 18.30, Lantern Gate terminus. Parcel under a seat, filled with nuts and bolts. Eight dead, 21 wounded.

Attack 2. Thursday 13 March, 7.50 in the morning, Old Mill stand. Rice sack on the luggage rack, with a timer taken from a washing machine. Eleven dead.

In the first case the charge was small and the metal did the killing. In the second the charge was at least four times as heavy. Nobody has claimed either of them. Police suspect one builder; we think that is likely, yet the two timers had not been compared when this note went out.""",
            },
        ],
        "disputes": [],
        "copies": [["n1-amara-a", "n1-amara-b"], ["n1-amara-c", "n1-amara-f"]],
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
        "independent": {"about": r"34|thirty-four", "at_least": 2, "at_most": 2},
    },
]
