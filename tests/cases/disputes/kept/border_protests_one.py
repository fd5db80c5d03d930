"""Kept cases: border clashes, protests."""

CASES = [
    {
        "id": "n1-kept-border-saddle-pass",
        "topic": "border clashes",
        "held_out": True,
        "reports": [
            {
                "id": "n1-saddle-a",
                "publisher": "Indo-Tarkand Wire Service",
                "published": "2024-12-11",
                "text": """Tarkand army says Belyr patrol pulled down flag at Saddle Pass

NEW MARGA, Dec 11 (ITWS): A patrol of 60 Belyri soldiers crossed the Line of Control at Saddle Pass on Monday and tore down the national flag from an observation hut, the Army said on Wednesday.

Tarkandi jawans "firmly asked the intruders to go back", upon which the Belyri men laid into them with iron rods, the statement said. It was the Belyri side that struck the first blow, it added.

Four Tarkandi soldiers sustained minor injuries and have resumed duty, according to the Army. No shot was fired, in keeping with the 1996 agreement that bars firearms within two kilometres of the Line.

Defence Minister Arvind Solanke is likely to make a statement in Parliament today. The Opposition has given notice for an adjournment motion. The pass, at 4,700 metres, saw a skirmish in 2020 in which twenty men were hurt.""",
            },
            {
                "id": "n1-saddle-b",
                "publisher": "Ministry of Foreign Affairs of Belyr",
                "published": "2024-12-12",
                "text": """Spokesperson's remarks at the regular press conference (excerpt)

Q: Tarkand says that Belyri soldiers crossed the line at Saddle Pass and removed a flag. Can you comment?

A: The statement of the Tarkandi side does not accord with the facts. On December 9 a Belyri patrol of 60 men was carrying out a routine task on our own side. Not one of them set foot across the line. Tarkandi troops, who had been lying in wait behind the hut, attacked the patrol with clubs and stones; our frontier guards were forced to defend themselves. The rights and wrongs are perfectly clear.

Q: Were there any casualties?

A: According to what I have learned from the relevant department, the Belyri patrol suffered none. Twenty-three Tarkandi soldiers were hurt in the scuffle which they themselves had started. The situation at the pass is at present stable. We hope Tarkand will restrain its front-line troops and work with us to keep the peace.""",
            },
            {
                "id": "n1-saddle-c",
                "publisher": "Belyr Morning News",
                "published": "2024-12-13",
                "text": """Tarkand urged to restrain front-line troops

The statement of the Tarkandi side on the incident at Saddle Pass "does not accord with the facts", the spokesperson of the Ministry of Foreign Affairs told a regular press conference on Thursday.

On December 9 a Belyri patrol of 60 men was carrying out a routine task on our own side, the spokesperson said. Not one of them set foot across the line. Tarkandi troops, who had been lying in wait behind the hut, attacked the patrol with clubs and stones; our frontier guards were forced to defend themselves. The rights and wrongs are perfectly clear.

According to what the spokesperson had learned from the relevant department, the Belyri patrol suffered no casualties. Twenty-three Tarkandi soldiers were hurt in the scuffle which they themselves had started. The situation at the pass is at present stable.

Analysts pointed out that Tarkand faces state elections in the spring.""",
            },
            {
                "id": "n1-saddle-d",
                "publisher": "The Marga Sentinel",
                "published": "2024-12-12",
                "text": """House in uproar over Saddle Pass

NEW MARGA: The Lok Parishad was adjourned twice on Wednesday as Opposition members trooped into the well of the House, shouting that the government was hiding the truth about Monday's clash.

Defence Minister Arvind Solanke, reading from a single sheet, told members that a Belyri patrol had transgressed the Line and had to be pushed back hand to hand. “They hit first, and they were sent home,” he said to thumping of desks. Four of our men had got bruises, Mr Solanke said, and no one was in hospital.

The leader of the Opposition, Ms Ruth Pereira, asked why it had taken the Army two days to say so. The Speaker did not allow a discussion.

Sixteen Bills are pending in the winter session, which ends next Friday.""",
            },
        ],
        "disputes": [
            {
                "slot": "sequence",
                "about": ["blow", "hit", "attack", "first", "patrol", "clash", "scuffle", "saddle pass"],
                "positions": [
                    {"value": r"belyri|they hit first", "holders": ["army", "solanke"]},
                    {
                        "value": r"tarkandi|they themselves",
                        "holders": ["spokesperson", "ministry of foreign affairs", "department"],
                    },
                ],
            },
            {
                "slot": "occurrence|place",
                "about": ["line", "crossed", "patrol", "transgress"],
                "positions": [
                    {"value": r"asserted|crossed|transgressed", "holders": ["army", "solanke"]},
                    {"value": r"denied|not one|own side", "holders": ["spokesperson", "ministry of foreign affairs"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["tarkandi", "soldiers", "hurt", "injur", "men"],
                "positions": [
                    {"value": r"4|four", "holders": ["army", "solanke"]},
                    {
                        "value": r"23|twenty-three",
                        "holders": ["spokesperson", "ministry of foreign affairs", "department"],
                    },
                ],
            },
        ],
        "copies": [["n1-saddle-b", "n1-saddle-c"]],
        "quiet": [
            "responsibility",
            "cause",
            "target",
            "legality",
            "deaths",
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
        "independent": {"about": r"60|sixty", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-border-lieutenant-korrin",
        "topic": "border clashes",
        "held_out": True,
        "reports": [
            {
                "id": "n1-korrin-a",
                "publisher": "Mirrow State Information Bureau",
                "published": "2025-08-20",
                "text": """Sovanian officer taken prisoner on Mirrow soil

CAPE LINDEN, 20 August. Lieutenant Dessa Korrin of the 4th Mountain Brigade of Sovane was captured on Saturday night in the village of Halt, three kilometres inside Mirrow, the Commissioner for Prisoners of War, Edda Voss, announced.

He had a map, a compass and two bars of chocolate on him, Ms Voss said. He was operated on the same night for a gunshot wound and is alive and out of danger in the military hospital at Cape Linden. "He eats, he reads, he complains about the coffee," she said.

The lieutenant will be treated in accordance with the conventions. His name has been put on the list for the next exchange.

Mirrow holds 41 Sovanian servicemen at present, the Commissioner said. The two sides last exchanged prisoners in May, when 16 men on each side went home.""",
            },
            {
                "id": "n1-korrin-b",
                "publisher": "Cape Linden Observer",
                "published": "2025-08-21",
                "text": """HE COMPLAINS ABOUT THE COFFEE

Lieutenant Dessa Korrin of the 4th Mountain Brigade of Sovane was captured on Saturday night in the village of Halt, three kilometres inside Mirrow, the Commissioner for Prisoners of War, Edda Voss, announced yesterday.

He had a map, a compass and two bars of chocolate on him, Ms Voss said. He was operated on the same night for a gunshot wound and is alive and out of danger in the military hospital at Cape Linden. "He eats, he reads, he complains about the coffee," she said.

The lieutenant will be treated in accordance with the conventions. His name has been put on the list for the next exchange.

Our photographer was not admitted to the hospital, where the surgeons have been on duty since the shelling of the weekend without a day's rest. Mirrow holds 41 Sovanian servicemen at present, the Commissioner said.""",
            },
            {
                "id": "n1-korrin-c",
                "publisher": "Ministry of National Defence of Sovane",
                "published": "2025-08-21",
                "text": """ORDER OF THE DAY

The Ministry of National Defence bows its head before Lieutenant Dessa Korrin, who fell in battle on the night of 16 August.

Lieutenant Korrin and his section were resting at Grey Mill, on the soil of Sovane, when the shooting began. Two of his men saw him fall; he died in their arms before they were forced to leave him. The enemy carried his body away from Grey Mill and now makes sport with it. The claim that he is a prisoner is a cruel invention.

By decree of the President the lieutenant is awarded the Cross of Valour after his death. His mother will receive the pension that the law provides.

The Ministry demands the return of his remains through the International Delegation. He was the eighth officer of the brigade to fall since the beginning of the year.""",
            },
            {
                "id": "n1-korrin-d",
                "publisher": "Euronorth Radio",
                "published": "2025-08-24",
                "text": """A mother waits for a voice

Mila Korrin has been given a medal in a box. She keeps it in the drawer with the string. "One does not put a medal on a man who is alive," she tells Euronorth in the kitchen of her flat in Sovane's second city. "And he is alive. I know my son's handwriting." On Friday a letter reached her from over the border.

The ministry in the capital has not changed its mind. "We grieve with Mrs Korrin, but the lieutenant is dead," its spokesman, Major Ivo Tarn, told us. As to the letter, he said, such things can be copied.

The International Delegation, which visits prisoners on both sides, does not speak about single cases in public. It told us only that its delegates had so far seen 41 Sovanian prisoners in Mirrow and 29 the other way round.""",
            },
        ],
        "disputes": [
            {
                "slot": "status|deaths",
                "about": ["korrin", "lieutenant"],
                "positions": [
                    {"value": r"alive|captured|prisoner", "holders": ["voss", "commissioner", "mila korrin", "mother"]},
                    {"value": r"dead|died|fell in battle|killed", "holders": ["ministry", "tarn"]},
                ],
            },
            {
                "slot": "place",
                "about": ["korrin", "lieutenant", "captured", "halt", "grey mill"],
                "positions": [
                    {"value": r"halt\b", "holders": ["voss", "commissioner"]},
                    {"value": r"grey mill", "holders": ["ministry"]},
                ],
            },
        ],
        "copies": [["n1-korrin-a", "n1-korrin-b"]],
        "quiet": [
            "occurrence",
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
            "identity",
            "time",
            "sequence",
        ],
        "independent": {"about": r"41|forty-one", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n1-kept-protest-teachers-lucia",
        "topic": "protests",
        "held_out": True,
        "reports": [
            {
                "id": "n1-lucia-a",
                "publisher": "El Faro de Santa Lucia",
                "published": "2025-10-15",
                "text": """TEACHER DIES IN NIGHT OF GAS AND STONES

A primary school teacher died on Tuesday when the march of the education unions on the governor's palace ended in clouds of gas.

Colleagues of Marisol Ibarra, 44, who were walking at her side, told this newspaper that a rubber ball fired by the riot police struck her on the temple. “She fell like a tree. She had climbed nothing, she had her handbag on her arm,” said Nestor Paz, who teaches in the next classroom.

The unions counted 25,000 people on the march, said their coordinator, Adela Mun. Volunteer medics of the White Scarf treated 87 injured demonstrators in the nave of the cathedral, according to their chief, Dr Simon Arce.

In two hours the police fired 412 gas grenades, according to Radio Sur.

Teachers in the province have not had a rise since 2021. The school year ends in December.""",
            },
            {
                "id": "n1-lucia-b",
                "publisher": "Radio Sur",
                "published": "2025-10-15",
                "text": """Good morning, this is Radio Sur, it is seven o'clock.

Calm has returned to the centre of Santa Lucia after last night's clashes. El Faro reported that the police fired 412 gas grenades in two hours; the paper also carries the picture of the teacher who died, Marisol Ibarra, and we send an embrace to her pupils.

The Governor, Licenciado Ramon Tovar, rang this station at six. He said that three thousand people had taken part in the march, “many of them brought in by lorry from other provinces”, and that the palace had been in danger. He praised the police for their patience.

Lessons are suspended until Monday in all state schools. Parents who cannot stay at home may take small children to the parish halls of San Blas and La Merced, where there will be milk. Traffic is moving again on the Avenida de los Alamos.""",
            },
            {
                "id": "n1-lucia-c",
                "publisher": "Provincial Police, Press Office",
                "published": "2025-10-15",
                "text": """PRESS NOTE 88

Regarding the events of Tuesday in the Plaza Mayor, the Provincial Police informs:

1. The number of participants in the march did not exceed 3,000.
2. Twelve demonstrators were injured. They were attended to at the Hospital Central; a count of other supposed injured persons in a church has no medical basis, and the police rejects it.
3. The citizen M. Ibarra, 44, died as the consequence of a fall. She had climbed the wall of the bishop's garden and lost her footing. No projectile of the police reached her.
4. Nine policemen have been given sick leave, one with a broken wrist.

The Provincial Police acted at all times with the means that the protocol of 2018 foresees, and only after the fence of the palace had been pushed over. The public is asked to hand in recordings at the nearest station.""",
            },
            {
                "id": "n1-lucia-d",
                "publisher": "La Republica",
                "published": "2025-10-17",
                "text": """Minister backs Santa Lucia police; doctors do not

By Ines Carrasco, special correspondent

The national interior minister, Julian Reyes, defended the conduct of the provincial police in the Senate yesterday. The teacher Marisol Ibarra fell off a wall, he told senators, “and whoever says otherwise must bring me the ball”. Twelve demonstrators had been hurt, a figure that he called regrettable and final.

Dr Simon Arce of the White Scarf has brought no ball, but he has brought a notebook. It lists 87 injured protesters by first name, hour and wound: burns, broken fingers, two lost eyes. “The minister may count them with me, one at a time,” he said.

Adela Mun, for the unions, repeated that 25,000 had marched. They will march again on the 28th, she said, from the cemetery where Mrs Ibarra was buried on Thursday next to her father.""",
            },
        ],
        "disputes": [
            {
                "slot": "attendance",
                "about": ["march", "people", "participants", "protest"],
                "positions": [
                    {"value": r"25,000|25000", "holders": ["mun", "unions"]},
                    {"value": r"3,000|3000|three thousand", "holders": ["police", "tovar", "governor"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["injured", "demonstrators", "protesters", "hurt"],
                "positions": [
                    {"value": r"87|eighty-seven", "holders": ["arce", "white scarf", "medics"]},
                    {"value": r"12|twelve", "holders": ["police", "reyes", "minister"]},
                ],
            },
            {
                "slot": "cause|responsibility|occurrence",
                "about": ["ibarra", "teacher", "death", "died"],
                "positions": [
                    {"value": r"rubber ball|\bball\b|projectile|struck", "holders": ["colleagues", "paz"]},
                    {"value": r"fall|fell|wall|footing", "holders": ["police", "reyes", "minister"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "target",
            "legality",
            "deaths",
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
        "independent": {"about": r"412", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n1-kept-protest-tax-office-fire",
        "topic": "protests",
        "held_out": True,
        "reports": [
            {
                "id": "n1-taxfire-a",
                "publisher": "Pan-African Newsreel",
                "published": "2024-07-03",
                "text": """Umbasi tax office burns as protests over levy spread

UMBASI, July 3 (Pan-African Newsreel) — Fire gutted the headquarters of the revenue service in Umbasi on Tuesday night after a day of protests against a levy on mobile-phone money, the third in ten days.

Interior Minister Gideon Karuhe said demonstrators had set the building alight. “They came with jerrycans and with a plan,” he told a news conference on Wednesday. Police detained 118 people across the capital on Tuesday, he said.

The national ombudsman, Thandi Mokoro, disputed that. Her staff went from station to station overnight and found 241 people who had been detained in the protests on Tuesday, she said.

The levy of one percent came into force on July 1. The government needs it to pay interest on a loan from 2022. Nobody was hurt in the fire, which was put out at dawn.""",
            },
            {
                "id": "n1-taxfire-b",
                "publisher": "The Umbasi Standard",
                "published": "2024-07-04",
                "text": """Revenue House gutted

Fire gutted the headquarters of the revenue service in Umbasi on Tuesday night after a day of protests against a levy on mobile-phone money, the third in ten days.

Interior Minister Gideon Karuhe said demonstrators had set the building alight. “They came with jerrycans and with a plan,” he told a news conference on Wednesday. Police detained 118 people across the capital on Tuesday, he said.

The national ombudsman, Thandi Mokoro, disputed that. Her staff went from station to station overnight and found 241 people who had been detained in the protests on Tuesday, she said.

Taxpayers with appointments this week are advised to go to the branch in Kilima Road, taking their old receipts with them, as the archive on the second floor is lost. (PAN)""",
            },
            {
                "id": "n1-taxfire-c",
                "publisher": "Great Lakes Today",
                "published": "2024-07-04",
                "text": """After a day of protests against a levy on mobile-phone money, fire gutted the headquarters of the revenue service in Umbasi on Tuesday night, Pan-African Newsreel reports.

Interior Minister Gideon Karuhe said demonstrators had set the building alight. “They came with jerrycans and with a plan,” he told a news conference. Police detained 118 people across the capital on Tuesday, he said.

The national ombudsman, Thandi Mokoro, disputed that. Her staff went from station to station overnight and found 241 people who had been detained in the protests on Tuesday, she said.

The levy of one percent came into force on July 1. The neighbouring republic withdrew a tax of the same kind in 2021 after it had cost mobile operators a fifth of their turnover.""",
            },
            {
                "id": "n1-taxfire-d",
                "publisher": "Barua Ya Mji",
                "published": "2024-07-05",
                "text": """Who burned Revenue House? I live across the road, so let me tell you what I have and have not seen.

I have seen young people sing and throw water bags. At nine they went home, because the buses stop at half past nine. At ten a white pick-up without plates stopped at the side door and five men with short hair got out. Jonah Weke, who sells phone cards under my window, saw their shoes: “Boots, police boots, all five. Plain clothes above and boots below. They carried the jerrycans in, and then it burned.” He is sure that the police themselves lit it.

So is Asha Onyari, who speaks for the No Levy campaign. “Policemen set that fire to have a picture for the television,” she told me.

As for arrests, the ombudsman has found 241 people, and I believe her, for one of them is my nephew. He had gone out for bread.""",
            },
            {
                "id": "n1-taxfire-e",
                "publisher": None,
                "published": "2024-07-05",
                "text": """OFFICE OF THE INSPECTOR GENERAL OF POLICE — MEDIA ADVISORY

1. The attention of the Inspector General has been drawn to falsehoods concerning the fire of 2 July at the headquarters of the revenue service. The Inspector General, Mr. Absalom Tindi, states that the fire was set by rioters, several of whom are known by name. No officer was inside the premises between 1700 hours and the arrival of the fire brigade.

2. The Inspector General confirms that 118 persons were detained in the capital on 2 July. The higher number that is being peddled includes visitors, lawyers and passers-by who were in the stations on business of their own.

3. A reward of 500,000 shillings is offered for information that leads to the arrest of the persons who supplied the petrol. Callers need not give their names. Officers on leave are recalled to their units until further notice.""",
            },
        ],
        "disputes": [
            {
                "slot": "responsibility|cause|occurrence",
                "about": ["fire", "building", "revenue", "lit", "burn", "alight"],
                "positions": [
                    {
                        "value": r"demonstrators|rioters",
                        "holders": ["karuhe", "minister", "tindi", "inspector general"],
                    },
                    {"value": r"police", "holders": ["weke", "onyari"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["detained", "people", "persons", "arrests"],
                "positions": [
                    {"value": r"118", "holders": ["karuhe", "minister", "tindi", "inspector general", "police"]},
                    {"value": r"241", "holders": ["mokoro", "ombudsman"]},
                ],
            },
        ],
        "copies": [["n1-taxfire-a", "n1-taxfire-b", "n1-taxfire-c"]],
        "quiet": [
            "target",
            "legality",
            "deaths",
            "injuries",
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
        "independent": {"about": r"241", "at_least": 1, "at_most": 1},
    },
]
