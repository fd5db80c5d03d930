"""Kept cases: a bus crash on a pass, two level-crossing crashes in one town, a flooded valley below a dam, and an earthquake."""

CASES = [
    {
        "id": "n2-sable-pass-bus",
        "topic": "transport",
        "held_out": True,
        "reports": [
            {
                "id": "n2-sbp-1",
                "publisher": "Orvane Press Service",
                "published": "2025-07-21",
                "text": """Nineteen dead as coach leaves road on Sable Pass

MARDAN, July 21 (OPS) — A coach carrying holidaymakers to the lakes plunged into a ravine on the Sable Pass early on Sunday, killing 19 people, the traffic police said.

The force's regional commander, Major Selim Dorga, said the driver, a man of 47, had fallen asleep at the wheel. “There are no skid marks at all on forty metres of asphalt. Our engineers have looked at the brakes and found nothing wrong with them,” he said. The driver was among the dead.

Twenty-six passengers were taken to hospital in Mardan.

The coach belonged to Transvia, a company based in the capital. The pass, 2,140 metres high, has a bad name: in August 2021 a lorry crashed into a picnic there and killed eight.""",
            },
            {
                "id": "n2-sbp-2",
                "publisher": "Mardan Valley News",
                "published": "2025-07-22",
                "text": """Firm defends dead driver

Transvia, the coach company whose vehicle went into the Sable ravine on Sunday with the loss of 19 lives, yesterday stood by the man who was at the wheel.

"Goran Tesk did not sleep. His brakes failed," the firm's owner, Neda Transić, said through tears at the depot on Quarry Road. "He rang the dispatcher two minutes before and shouted that the pedal went to the floor. We have the call on tape."

Mrs Transić said that Tesk, 41, had been with her since he left the army and had had nine hours of rest at the hotel. He leaves two daughters. She showed us his identity card, a copy of which hangs in the office with those of the other drivers.

The coach had passed its yearly inspection in May. Transvia runs eleven vehicles. Villagers have long called for a crash barrier at the spot.""",
            },
            {
                "id": "n2-sbp-3",
                "publisher": "Capital Morning",
                "published": "2025-07-21",
                "text": """Holiday coach falls into ravine

From OPS in Mardan

A coach carrying holidaymakers to the lakes plunged into a ravine on the Sable Pass early on Sunday, killing 19 people, the traffic police said.

The force's regional commander, Major Selim Dorga, said the driver, a man of 47, had fallen asleep at the wheel. “There are no skid marks at all on forty metres of asphalt. Our engineers have looked at the brakes and found nothing wrong with them,” he said. The driver was among the dead.

Twenty-six passengers were taken to hospital in Mardan.

The coach belonged to Transvia, a company based in the capital.""",
            },
            {
                "id": "n2-sbp-4",
                "publisher": "Orvane Television",
                "published": "2025-07-22",
                "text": """Flags are at half mast in Mardan today. In the chapel of the General Hospital candles burn for the passengers of the coach that went over the edge on the Sable Pass on Sunday morning.

“We have nineteen bodies here, and all nineteen have now been given a name,” said the hospital's director, Dr Lea Marković. Of the survivors ten are still being treated; a boy of six was flown to the capital with burns.

The line of relatives outside reached down to the river. Some had driven through the night. A man told us that his sister had won the trip in a raffle.

The President will visit the town on Thursday. Experts from the transport institute have started to take apart the wreck, which was lifted out of the gorge with a crane last night. A first report is expected in September.""",
            },
        ],
        "disputes": [
            {
                "slot": "cause|occurrence",
                "about": ["brakes", "asleep", "sleep", "coach", "crash"],
                "positions": [
                    {"value": r"asleep|sleep", "holders": ["dorga", "traffic police"]},
                    {"value": r"brake|pedal", "holders": ["transi", "transvia", "owner"]},
                ],
            },
            {
                "slot": "age",
                "about": ["driver", "tesk"],
                "positions": [
                    {"value": r"47", "holders": ["dorga", "traffic police"]},
                    {"value": r"41", "holders": ["transi", "transvia"]},
                ],
            },
        ],
        "copies": [["n2-sbp-1", "n2-sbp-3"]],
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
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"19|nineteen", "at_least": 3, "at_most": 3},
    },
    {
        "id": "n2-wexcombe-crossings",
        "topic": "transport",
        "held_out": True,
        "reports": [
            {
                "id": "n2-wex-1",
                "publisher": "Wexcombe Mercury",
                "published": "2025-03-04",
                "text": """Two killed as train hits van at Mill Lane

Two men died when a stopping train struck a delivery van on the Mill Lane level crossing in Wexcombe at 7.40am on Monday.

Seventeen people on board the train were hurt, none of them badly, the ambulance service said. The men, who were in the van, died at the scene. They worked for a bakery in Long Barrow.

PC Anne Thorley said the lights had been working. “We would like to hear from anyone who was waiting at the barrier,” she said.

The line reopened shortly after noon. Councillor Ted Marsh, who lives by the crossing, said that it had been “an accident waiting to happen” ever since the signal box was closed in 2008. A petition for a bridge drew 1,400 signatures that year.""",
            },
            {
                "id": "n2-wex-2",
                "publisher": "Southern Rail Users' Blog",
                "published": None,
                "text": """The 7.12 from Holme

I was on the 7.12 yesterday. Third coach, by the window, with a coffee that ended up on the ceiling. So here is what it was like, for those who ask.

There was a bang and then a long grinding noise. Nobody screamed. The guard came through and was magnificent. It took them forty minutes to get us down a ladder on to the ballast, and that is when I saw what was left of a white van, its loaves all over the track at Mill Lane. The two poor men in it had no chance.

The ambulance people put our own injured at seventeen, mostly cuts and necks. I have a bruise.

I shall be on the 7.12 again tomorrow, because what else can one do? But I shall be looking out of the window.""",
            },
            {
                "id": "n2-wex-3",
                "publisher": "Wexcombe Mercury",
                "published": "2025-03-10",
                "text": """Mother and sons die at Tannery Road

Wexcombe was in mourning last night for a young mother and her two sons, whose van was hit by a train on the Tannery Road level crossing on Saturday.

The three died at once, police said. The collision happened at about 5.15pm, when the London train was running eleven minutes late. Eleven passengers were treated for injuries, according to the ambulance service.

Inspector Dev Rana said the barriers had been up. “That is a fact, and we need to learn why,” he said. Network engineers spent Sunday testing the relay cabinet.

Flowers were piling up by the gate of St Mark's Primary School, where the older boy was in Year 2. The head teacher, Olive Penn, called him “a ray of sunshine”.""",
            },
            {
                "id": "n2-wex-4",
                "publisher": "National Broadcaster",
                "published": "2025-03-09",
                "text": """Three dead in second Wexcombe train crash in a week

A woman and two children have been killed on a level crossing in Wexcombe, five days after two men lost their lives on another one barely a mile away.

The family's van was struck by an express at Tannery Road on Saturday afternoon. Police said the barriers had not come down.

On Monday morning it was at Mill Lane that a stopping train ran into a bakery van; there the warning lights had been working, officers said.

The rail regulator has sent two inspectors to the town. A spokeswoman said there was so far nothing that connected the two accidents. All six crossings in the borough will be manned by hand until further notice, and trains will pass them at no more than 20mph.

There were four fatal collisions at level crossings in the whole of last year.""",
            },
            {
                "id": "n2-wex-5",
                "publisher": "Rail Regulator",
                "published": "2025-03-10",
                "text": """Statement on Wexcombe, 10 March 2025

The regulator has opened two separate investigations following the collisions at Mill Lane (3 March, two fatalities) and Tannery Road (8 March, three fatalities).

At Mill Lane the equipment recorded a normal sequence: lights at 07:39:12, barriers down at 07:39:31. At Tannery Road the equipment recorded no activation before the arrival of the train. The two crossings are of different types and were installed 23 years apart.

It would be wrong to draw conclusions from one to the other. We ask the public and the press not to do so.

Interim findings on Tannery Road will be published within six weeks. The inquiry into Mill Lane will look at the sight lines for road users and at the working hours of the van's crew.

Our thoughts are with the families.""",
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
        "independent": {"about": r"17|seventeen", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-orlen-valley-flood",
        "topic": "floods",
        "held_out": True,
        "reports": [
            {
                "id": "n2-orl-1",
                "publisher": "Federal News Wire",
                "published": "2025-09-18",
                "text": """ORLEN BRIDGE, Sept 18 (FNW) - Rescue teams searched the mud of the Orlen valley for a third day on Thursday after the flood that swept away four villages below the Tessal dam.

Thirty-seven people were missing, the governor, Irina Valk, told reporters at the sports hall that serves as her headquarters. "We know each of them by name," she said. "There are no others."

Helicopters brought 600 people to safety on Tuesday, the army said.

The operator of the dam, Tessal Hydro, said that its floodgates were opened at half past five on Tuesday morning, when the valley was already under water. "This was caused by rain such as no one alive has seen, and by nothing else," its chief engineer, Rolf Baum, said in a statement. The weather service measured 212 millimetres in a night.""",
            },
            {
                "id": "n2-orl-2",
                "publisher": "Orlen Echo",
                "published": "2025-09-18",
                "text": """Mayor: they opened the dam while we slept

The mayor of Lower Orlen has laid the blame for Tuesday's catastrophe at the door of Tessal Hydro.

"It was not the sky that killed us. It was the dam," Hanna Brugg said, standing on what used to be her street. "They let the water go without a single siren, and the wave took the villages one after the other."

Mrs Brugg said the gates had been opened at two in the morning. Her brother-in-law, who keeps the weir at Upper Orlen, had seen the water rise by three metres in ten minutes just afterwards and had rung her.

The mayor called for the seizure of the logbooks. In 1987, when an earlier flood cost 21 lives, the logbooks of the dam vanished and were never found. Farmers lost some 900 head of cattle this time.""",
            },
            {
                "id": "n2-orl-3",
                "publisher": "Alpine Relief",
                "published": "2025-09-18",
                "text": """SITUATION REPORT No. 3, Orlen valley, 18 September, 18:00

Summary. Alpine Relief has 84 volunteers in the valley. We run two kitchens and a tracing desk.

Missing persons. The tracing desk has checked its lists against hospitals and shelters. As of this evening 112 people are missing. The number given by the governor leaves out the seasonal workers in the orchards, whose employers had not registered them. We ask the authorities to correct it.

Needs. Drinking water, baby food, boots (sizes 36 to 46), diesel. No more clothes, please.

Access. The road from Orlen Bridge is open for lorries up to 7.5 tonnes. Upper Orlen can be reached on foot only.

Health. Our doctors have seen 140 patients, most with cuts and colds. There is no sign of epidemic disease.

Next report: 19 September.""",
            },
            {
                "id": "n2-orl-4",
                "publisher": "The National Mirror",
                "published": "2025-09-19",
                "text": """Valley of tears: who opened the gates?

By our own correspondent and agencies

Rescue teams searched the mud of the Orlen valley for a third day on Thursday after the flood that swept away four villages below the Tessal dam.

Thirty-seven people were missing, the governor, Irina Valk, told reporters at the sports hall that serves as her headquarters. "We know each of them by name," she said. "There are no others."

The mayor of Lower Orlen has laid the blame for Tuesday's catastrophe at the door of Tessal Hydro.

"It was not the sky that killed us. It was the dam," Hanna Brugg said, standing on what used to be her street. "They let the water go without a single siren, and the wave took the villages one after the other."

Mrs Brugg said the gates had been opened at two in the morning. Her brother-in-law, who keeps the weir at Upper Orlen, had seen the water rise by three metres in ten minutes just afterwards and had rung her.""",
            },
        ],
        "disputes": [
            {
                "slot": "missing",
                "about": ["missing"],
                "positions": [
                    {"value": r"37|thirty-seven", "holders": ["valk", "governor"]},
                    {"value": r"112", "holders": ["alpine relief", "tracing desk"]},
                ],
            },
            {
                "slot": "cause|responsibility",
                "about": ["flood", "dam", "rain", "water", "catastrophe", "villages"],
                "positions": [
                    {"value": r"rain", "holders": ["baum", "tessal hydro", "engineer"]},
                    {"value": r"dam|tessal hydro|water", "holders": ["brugg", "mayor"]},
                ],
            },
            {
                "slot": "time|sequence",
                "about": ["gates", "floodgates", "opened"],
                "positions": [
                    {"value": r"5:30|05:30|half past five", "holders": ["tessal hydro", "baum", "operator"]},
                    {"value": r"2:00|02:00|two in the morning", "holders": ["brugg", "mayor"]},
                ],
            },
        ],
        "copies": [["n2-orl-1", "n2-orl-4"], ["n2-orl-2", "n2-orl-4"]],
        "quiet": [
            "occurrence",
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
            "place",
        ],
        "independent": {"about": r"37|thirty-seven", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n2-palmera-quake",
        "topic": "earthquake",
        "held_out": True,
        "reports": [
            {
                "id": "n2-plm-1",
                "publisher": "Inter-Island Press",
                "published": "2025-10-23",
                "text": """PALMERA, Oct. 23 (IIP) -- An earthquake of magnitude 5.8 shook the island of San Telmo before dawn Thursday, killing 12 people and bringing down hundreds of adobe houses.

The quake struck at 4:52 a.m. and was centered 11 miles north of the port of Palmera, the Seismological Institute said.

Civil Defense chief Ramon Utrera put the number of injured at 140. "We believe that nobody is left under the ruins," he said in the afternoon.

Most of the dead were found in Santa Rita, a hillside quarter where houses are built of mud brick. Schools will stay closed for the rest of the week.

San Telmo lies on a fault that ruptured most violently in 1931, when 640 people died and the cathedral's towers fell.""",
            },
            {
                "id": "n2-plm-2",
                "publisher": "El Faro de Palmera",
                "published": "2025-10-24",
                "text": """Earth shakes in the dark: twelve dead

An earthquake of magnitude 5.8 shook the island of San Telmo before dawn Thursday, killing 12 people and bringing down hundreds of adobe houses.

The quake struck at 4:52 a.m. and was centered 11 miles north of the port of Palmera, the Seismological Institute said.

Civil Defense chief Ramon Utrera put the number of injured at 140. "We believe that nobody is left under the ruins," he said in the afternoon.

Most of the dead were found in Santa Rita, a hillside quarter where houses are built of mud brick. Schools will stay closed for the rest of the week.

EL FARO asks readers who can take in a family to call the parish of San Judas.""",
            },
            {
                "id": "n2-plm-3",
                "publisher": "Radio Bahia",
                "published": "2025-10-24",
                "text": """Good morning from Radio Bahia. It has been a second night in the open for much of Palmera. They slept in cars, under tarpaulins, on the football field.

Dr. Elena Soria of the island's health service has just told us that her clinics and the hospital registered 140 injured after Thursday's earthquake. Twenty-two are being kept in. She has what she needs, she says, except plaster.

The funerals for the 12 victims begin at ten with those from Santa Rita. Buses leave from the market.

The Seismological Institute has recorded 61 aftershocks, the strongest a 4.1 at supper time. People should not go back into cracked houses, even for documents. The engineers go from door to door and paint a green or a red mark on the wall.

Water is back in the center. The ferry is running.""",
            },
            {
                "id": "n2-plm-4",
                "publisher": "Mainland Times",
                "published": "2025-10-24",
                "text": """12 killed by San Telmo quake

PALMERA (IIP) — An earthquake of magnitude 5.8 shook the island of San Telmo before dawn Thursday, killing 12 people and bringing down hundreds of adobe houses.

The quake struck at 4:52 a.m. and was centered 11 miles north of the port of Palmera, the Seismological Institute said.

Most of the dead were found in Santa Rita, a hillside quarter where houses are built of mud brick. Schools will stay closed for the rest of the week.

San Telmo lies on a fault that ruptured most violently in 1931, when 640 people died and the cathedral's towers fell.

Cruise lines said their ships would call at other ports until the pier had been inspected.""",
            },
        ],
        "disputes": [],
        "copies": [["n2-plm-1", "n2-plm-2", "n2-plm-4"]],
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
        "independent": {"about": r"140", "at_least": 2, "at_most": 2},
    },
]
