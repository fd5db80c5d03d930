"""Cases on deaths in custody and disappearances, with one control."""

CASES = [
    {
        "id": "n5-remand-cell-hanging",
        "topic": "death in custody",
        "held_out": False,
        "reports": [
            {
                "id": "n5-remand-a",
                "publisher": "Norrland Prison Service",
                "published": "2025-02-11",
                "text": """Statement on a death at HMP Skelling

The Norrland Prison Service regrets to confirm that a remand prisoner, Lukas Amberry, 34, died at HMP Skelling on Sunday 9 February. Mr Amberry hanged himself with a strip of bedding and died at 5.40am, before the morning roll call. Staff attempted resuscitation for twenty minutes.

Mr Amberry had been at Skelling since December, awaiting trial for handling stolen goods. He was not on any watch list. His next of kin viewed the body at the infirmary mortuary on Monday afternoon, in the presence of the chaplain.

As with every death in our care, the Custody Inspectorate has been notified. There were three deaths at Skelling in 2023 and one in 2024. Our thoughts are with all those affected, including the officers on the landing that night.""",
            },
            {
                "id": "n5-remand-b",
                "publisher": "Skelling Courier",
                "published": "2025-02-13",
                "text": """'I have asked four times to see my son'

By Nell Harcastle

The mother of a man who died on remand last weekend says that she is still waiting to be let through the mortuary door.

"I have asked four times to see Lukas and four times I was sent home on the bus," Ruth Amberry told the Courier at her kitchen table in Low Street. "Neither I nor his sister has laid eyes on him."

Her solicitor, Colm Derry, has a letter from a man in the neighbouring cell. The letter says the younger man had stopped breathing by eleven on Saturday night, and that its writer has not slept properly since.

Mr Derry also has the first findings of an independent pathologist, Dr Imke Foss, who worked from hospital X-rays. "Dr Foss is clear that he died of blunt force injuries to the chest," the solicitor said. The prison would not comment beyond its published statement.""",
            },
            {
                "id": "n5-remand-c",
                "publisher": "Cell Watch",
                "published": "2025-02-14",
                "text": """Cell Watch calls for the immediate suspension of night-time lock-up without patrols at HMP Skelling following the death of a 34-year-old remand prisoner.

According to the Norrland Prison Service, the inmate died at 5.40am on Sunday. The service puts the death down to suicide by hanging. We have read the preliminary opinion of Dr Imke Foss. In it she attributes the death to blunt force trauma and finds no ligature mark on the neck.

It is not for a charity to decide a cause of death. It is for a coroner, and the coroner in this district has had no full-time clerk since 2022. In that time seven inquests have been put off. We ask the Custody Inspectorate to take charge of the landing log, the staff rota and the camera footage before they are overwritten, which on the service's own rules happens after 30 days.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause",
                "about": ["hang", "hanged", "hanging", "blunt", "died", "death", "Amberry"],
                "positions": [
                    {"value": r"hang", "holders": ["prison service", "norrland", "the service"]},
                    {"value": r"blunt", "holders": ["foss", "derry", "solicitor"]},
                ],
            },
            {
                "slot": "time",
                "about": ["died", "death", "breathing", "Amberry", "5.40", "eleven", "younger man"],
                "positions": [
                    {"value": r"5.40|5:40|05:40", "holders": ["prison service", "norrland"]},
                    {"value": r"eleven|23:00", "holders": ["letter", "neighbouring cell", "derry", "solicitor"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["body", "viewed", "see", "mortuary", "kin", "laid eyes", "viewing"],
                "positions": [
                    {"value": r"viewed the body|asserted", "holders": ["prison service", "norrland"]},
                    {
                        "value": r"denied|sent home|neither I|laid eyes|still waiting",
                        "holders": ["ruth amberry", "mother"],
                    },
                ],
            },
        ],
        "copies": [],
        "quiet": [
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
        "independent": {"about": r"5.40|5:40|05:40", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n5-schoolboy-station",
        "topic": "death in custody",
        "held_out": False,
        "reports": [
            {
                "id": "n5-schoolboy-a",
                "publisher": "Oranto Daily Mirror",
                "published": "2025-06-20",
                "text": """POLICE YESTERDAY: 'HE WAS NO CHILD'

The Oranto State Police Command has reacted to the outcry over the death of a detainee, Chidubem Okrafo, at the Mile Nine station, describing the deceased as a 19-year-old resident of the Mile Nine layout.

Addressing newsmen, the command's image maker, DSP Lateef Gana, said that the suspect slumped while being taken to the charge office and was rushed to the General Hospital, where he gave up the ghost. "He was arrested and detained lawfully, and every step followed the Police Act," the DSP said.

He appealed to residents to shun rumour-mongers and disclosed that an autopsy would be carried out. Mile Nine station was burnt down in the 2020 unrest and was rebuilt only last year with a grant of N85 million. Two officers who were on duty on Thursday have been asked to write statements, he added.""",
            },
            {
                "id": "n5-schoolboy-b",
                "publisher": "Radio Savanna",
                "published": "2025-06-21",
                "text": """In Oranto, a mother is asking why her son never came home from a police station. Adaora Okrafo sells groundnuts across the road from the Mile Nine post. She showed our correspondent her son's birth certificate, folded in a plastic bag.

"Chidubem turned 16 after Easter," she said. "He was to sit for his papers in the chemistry subject this very week. How can somebody say that he was a grown man?"

Her boy was picked up on Monday in a raid on a viewing centre where a match was showing, and he died on Thursday evening. The police have said that there will be an autopsy. The family says it wants its own doctor in the room. Last year the station was named in a petition over the death of a tailor, aged 41, that is still before the state assembly.""",
            },
            {
                "id": "n5-schoolboy-c",
                "publisher": "The Lagoon Post",
                "published": "2025-06-24",
                "text": """Ombudsman faults police over boy who died at Mile Nine

The Public Complaints Ombudsman, Mrs Tolu Adebanwi, has released a two-page interim note on the death of secondary school pupil Chidubem Okrafo.

The note, seen by The Lagoon Post, says the pupil was 16, going by the admission register of Government College, and that he ought to have been handed over to the juvenile unit. It goes on to find that holding him from Monday to Thursday without bringing him before a magistrate was unlawful.

Mrs Adebanwi makes no finding on how he died and says that she awaits the pathologist. She recommends that the divisional officer be redeployed for the time being. The state attorney-general has fourteen days to reply to the note; replies to the ombudsman's last three notes came late or not at all, the secretariat confirmed to this paper.""",
            },
        ],
        "disputes": [
            {
                "slot": "age",
                "about": ["Okrafo", "Chidubem", "age", "deceased", "detainee", "pupil", "resident", "son"],
                "positions": [
                    {"value": r"19", "holders": ["gana", "police", "command", "dsp"]},
                    {"value": r"16", "holders": ["adaora", "mother", "ombudsman", "adebanwi", "note", "register"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["detained", "arrested", "lawfully", "unlawful", "holding", "detention", "legal"],
                "positions": [
                    {"value": r"(?<!un)lawful(ly)?\b|followed the Police Act", "holders": ["gana", "dsp", "police"]},
                    {"value": r"unlawful", "holders": ["ombudsman", "adebanwi", "note"]},
                ],
            },
        ],
        "copies": [],
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
            "count",
            "amount",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"16|sixteen", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-santa-brisa-riot",
        "topic": "deaths in custody",
        "held_out": False,
        "reports": [
            {
                "id": "n5-brisa-a",
                "publisher": "Transpacific Wire",
                "published": "2025-08-04",
                "text": """PORT VERANA, Aug 4 (Transpacific) - Eighteen inmates were killed and 40 were injured in a riot at Santa Brisa penitentiary on Sunday, Costa Verana's interior ministry said.

The violence broke out during visiting hours when members of two rival gangs fought for control of the east wing, the ministry said in a statement. Mattresses were set on fire and smoke could be seen from the coastal highway.

Elite police entered the compound shortly before dusk and had retaken it by midnight, according to the statement.

Santa Brisa was built for 900 prisoners and holds about 2,300, making it one of the most crowded jails in the region. A riot there in 2019 left 31 people dead and led to the resignation of the then prisons chief.""",
            },
            {
                "id": "n5-brisa-b",
                "publisher": "The Gulf Messenger",
                "published": "2025-08-05",
                "text": """Jail riot leaves 18 dead in Costa Verana

Eighteen inmates were killed and 40 were injured in a riot at Santa Brisa penitentiary on Sunday, Costa Verana's interior ministry said.

The violence broke out during visiting hours when members of two rival gangs fought for control of the east wing, the ministry said in a statement. Mattresses were set on fire and smoke could be seen from the coastal highway.

Elite police entered the compound shortly before dusk and had retaken it by midnight, according to the statement.

Santa Brisa was built for 900 prisoners and holds about 2,300, making it one of the most crowded jails in the region. Readers with relatives in the jail can call the consular desk in Gulfport. - Transpacific""",
            },
            {
                "id": "n5-brisa-c",
                "publisher": "El Faro Costero (English edition)",
                "published": "2025-08-06",
                "text": """The cold room of the judicial morgue was made for twelve. On Tuesday its director, Ines Calvo, had trestles carried into the corridor.

"From Santa Brisa I have received 27 bodies, not one fewer, and I have signed for each," Calvo told this newspaper. Shown the figure of 18 dead, which the ministry repeated that same evening, she shrugged. "I do not write statements. I write tags."

Nor do the wards agree with the government. The secretary of the public doctors' union, Rafael Pinto, said that 65 prisoners injured in the uprising had been admitted to the city's three hospitals, most of them with burns and smoke in the lungs. The ministry holds to its 40.

Outside, women passed a bottle of water down the line. Some had slept on the pavement since Sunday. A soldier read out surnames, badly, and twice had to begin again.""",
            },
            {
                "id": "n5-brisa-d",
                "publisher": "Association of Relatives of Prisoners",
                "published": "2025-08-07",
                "text": """TO PUBLIC OPINION

The Association of Relatives of Prisoners rejects the version that the government has given of the events of 3 August at the Santa Brisa penal centre.

For four days our members kept watch at the gate and wrote down the name of every one of the fallen as the coffins came out. Our list has 27 dead. We deliver it today to the Congress with the signature of a parent, wife or sibling beside each name.

We demand that the bodies be returned without payment, that the east wing be closed, and that the deputies visit the survivors, who sleep in the yard and have had no clean water since Monday. In the year 2019 they promised us that it would never happen again. We also ask journalists not to print gang nicknames next to the photographs of our children.""",
            },
        ],
        "disputes": [
            {
                "slot": "deaths",
                "about": ["killed", "dead", "bodies", "inmates", "Santa Brisa", "riot"],
                "positions": [
                    {"value": r"18|eighteen", "holders": ["ministry", "government"]},
                    {"value": r"27|twenty-seven", "holders": ["calvo", "association of relatives"]},
                ],
            },
            {
                "slot": "injuries",
                "about": ["injured", "wounded", "prisoners", "riot", "uprising", "Santa Brisa"],
                "positions": [
                    {"value": r"40|forty", "holders": ["ministry"]},
                    {"value": r"65", "holders": ["pinto", "doctors' union"]},
                ],
            },
        ],
        "copies": [["n5-brisa-a", "n5-brisa-b"]],
        "quiet": [
            "occurrence",
            "responsibility",
            "cause",
            "target",
            "legality",
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
        "independent": {"about": r"27|twenty-seven", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-organiser-register",
        "topic": "disappearance",
        "held_out": False,
        "reports": [
            {
                "id": "n5-organiser-a",
                "publisher": "Hill Country Radio",
                "published": "2025-03-17",
                "text": """It is now two weeks since cane growers in the Pell valley last heard from the man who speaks for them. Teyo Marrak, 46, was arrested at the weighbridge on 3 March. His wife, Sela, has brought rice to the Kuro police post every noon since.

"They take the rice, so I know that he is there," she told us. "My husband is still locked up in Kuro. A woman who mops the floor heard him coughing on Friday."

On 11 March, she said, she gave the desk sergeant a written complaint that her husband had vanished, and kept the carbon. She has had no answer.

The growers' league has called off its strike for the moment. League men say that the mill owes them for two seasons, a matter on which the mill's manager declined to speak.""",
            },
            {
                "id": "n5-organiser-b",
                "publisher": "Sundar News Agency",
                "published": "2025-03-18",
                "text": """KURO, March 18 (SNA) - The Pell district police on Tuesday dismissed speculation about the whereabouts of a labour agitator.

District Superintendent Borin Hask said that Teyo Marrak had been questioned about damage to a weighbridge and had been released on March 5 after signing the register. "He walked out by the front gate. Where a grown man goes after that is his own affair," Hask told SNA.

No relative of the man had ever handed in anything at his post, the superintendent added, nor had anybody come to report him lost.

The provincial government has spent 12 million rials on farm roads in the valley since 2023. Authorities have repeatedly warned that outside elements are seeking to disturb the cane harvest, which is expected to reach 410,000 tonnes this year, up from 388,000 tonnes.""",
            },
        ],
        "disputes": [
            {
                "slot": "status",
                "about": ["Marrak", "husband", "released", "locked", "Kuro", "custody"],
                "positions": [
                    {"value": r"locked up|held|detained|in custody", "holders": ["sela", "wife"]},
                    {"value": r"released|walked out|free", "holders": ["hask", "superintendent", "police"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["complaint", "handed in", "relative", "report him lost"],
                "positions": [
                    {"value": r"asserted|written complaint|gave the desk", "holders": ["sela", "wife", "she"]},
                    {"value": r"denied|no relative|handed in anything", "holders": ["hask", "superintendent", "post"]},
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
            "count",
            "amount",
            "age",
            "nationality",
            "identity",
            "time",
            "place",
            "sequence",
        ],
    },
    {
        "id": "n5-lagoon-village-sweep",
        "topic": "disappearances",
        "held_out": False,
        "reports": [
            {
                "id": "n5-sweep-a",
                "publisher": "Delta Rights Monitor",
                "published": "2025-10-02",
                "text": """URGENT APPEAL: Sweep of Anvel lagoon villages

Delta Rights Monitor is gravely concerned for the people of three villages on the Anvel lagoon that were searched by the Marine Brigade between 24 and 26 September 2025.

Our field team went from house to house after the troops withdrew. We have documented 31 persons missing, of whom eight are women. The families have had no word of them at all.

This is separate from those who are known to have been led away. According to Anvel's head fisherman, Moro Dask, 19 people were detained and driven in open lorries to the salt works.

We call on the authorities to publish the names of all those they hold, to let lawyers and doctors in, and to tell the families the truth. In 2017, after a similar operation, the fate of 44 people was never explained.""",
            },
            {
                "id": "n5-sweep-b",
                "publisher": "Ministry of National Defence",
                "published": "2025-10-03",
                "text": """PRESS NOTE No. 118

Operation Clear Water was concluded on 26 September with full success. Two rifles, a radio set and 600 litres of smuggled fuel were recovered.

In view of irresponsible allegations by a foreign-funded organisation, the Ministry states as follows. The Marine Brigade detained four persons in the lagoon area. All of them are being questioned by the competent magistrate and have been visited by a doctor.

As to residents who are not at their homes, the brigade took a census with the village heads. Twelve persons are unaccounted for. It is believed that these are young men who fled by boat upon the approach of the trucks, as smugglers do.

The Ministry recalls that the spreading of false news is an offence under Article 77. The public is requested to rely on official channels only.""",
            },
            {
                "id": "n5-sweep-c",
                "publisher": "The Estuary Catholic",
                "published": "2025-10-05",
                "text": """Bell tolls for the lost of Anvel

At Mass on Sunday the parish priest of St Brendan's did not preach. Father Ilan Corro read names instead, and after each one an altar boy struck the bell.

"I went by canoe to all my chapels with the baptism book, and I could not find 31 of my people," Father Corro said afterwards. "They are missing from the pews, from the nets, from their beds. I used nobody's list but my own."

The priest, who has served on the lagoon for 22 years, said that he would read out the names each week until there was an answer. The bishop is expected to raise the matter with the governor on Thursday. A collection for the families brought in rice, dried fish and a little over 9,000 pesos.""",
            },
        ],
        "disputes": [
            {
                "slot": "missing",
                "about": ["missing", "unaccounted", "find", "persons", "people", "lagoon", "Anvel"],
                "positions": [
                    {"value": r"31|thirty-one", "holders": ["monitor", "corro", "priest"]},
                    {"value": r"12|twelve", "holders": ["ministry", "brigade"]},
                ],
            },
            {
                "slot": "detained",
                "about": ["detained", "people", "persons", "lagoon", "Anvel"],
                "positions": [
                    {"value": r"19|nineteen", "holders": ["dask", "fisherman"]},
                    {"value": r"4|four", "holders": ["ministry", "brigade"]},
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
        "independent": {"about": r"31|thirty-one", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n5-migrant-boat-search",
        "topic": "disappearance",
        "held_out": False,
        "reports": [
            {
                "id": "n5-boat-a",
                "publisher": "Meridian Press Agency",
                "published": "2025-05-12",
                "text": """VALDORRA, May 12 (MPA) - Thirteen people were missing on Monday after a wooden boat carrying migrants sank off Cape Isel, the Valdorran coastguard said.

A patrol vessel pulled 22 survivors from the water, among them two infants, coastguard spokeswoman Lena Osk said. Two bodies were recovered, she said.

The boat is believed to have left the southern shore on Saturday night. The sea was calm but the hull had been badly repaired, Osk said.

More than 600 people have died on the route since the start of last year, according to the aid group Open Sea. In February, 40 people were lost when a dinghy capsized within sight of the same cape.""",
            },
            {
                "id": "n5-boat-b",
                "publisher": "Cape Isel Bulletin",
                "published": "2025-05-12",
                "text": """Search goes on after boat sinks off our coast

Thirteen people were missing on Monday after a wooden boat carrying migrants sank off Cape Isel, the Valdorran coastguard said.

A patrol vessel pulled 22 survivors from the water, among them two infants, coastguard spokeswoman Lena Osk said. Two bodies were recovered, she said.

The boat is believed to have left the southern shore on Saturday night. The sea was calm but the hull had been badly repaired, Osk said.

Blankets and children's clothes can be left at the fish hall until 8pm. The harbour office asks owners of small craft to stay clear of the search area. (MPA, additional reporting by the Bulletin)""",
            },
            {
                "id": "n5-boat-c",
                "publisher": "Meridian Press Agency",
                "published": "2025-05-14",
                "text": """VALDORRA, May 14 (MPA) - Valdorra's coastguard lowered to nine the number of people missing from a boat that sank off Cape Isel, after four men were found alive on a rocky islet.

The four had clung to a fuel drum and swum ashore in the dark, coastguard spokeswoman Lena Osk said on Wednesday. They were flown to hospital with sunburn.

The search would continue with one aircraft and two vessels, Osk said. The death toll stands at two.

A court in Valdorra has meanwhile opened an inquiry into who sold places on the boat. Survivors have told police that they paid up to 1,400 dollars each.""",
            },
            {
                "id": "n5-boat-d",
                "publisher": "Channel Six News",
                "published": "2025-05-14",
                "text": """Good news tonight from Cape Isel, where four men thought to have drowned have been found on a rock barely the size of a tennis court. The coastguard now says that nine people are missing, not thirteen.

"We never give up before the third day," the coastguard's Lena Osk told Channel Six on the quay. "Today we were paid for it."

The men waved a shirt at a passing trawler, whose skipper, Piet Aune, has fished here for thirty years. He said that at first he took them for seals. All four are in St Olaf's Hospital and are said to be doing well. The boat went down early on Sunday. Two people are known to have died, and there are more than twenty survivors, some of them very young children. Our reporter Maya Lund has been out with the search crews.""",
            },
        ],
        "disputes": [],
        "copies": [["n5-boat-a", "n5-boat-b"]],
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
        "independent": {"about": r"9|nine", "at_least": 1, "at_most": 1},
    },
]
