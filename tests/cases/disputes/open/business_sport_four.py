"""Open cases on business and company affairs and on sport."""

CASES = [
    {
        "id": "n4-brennick-bid",
        "topic": "business",
        "held_out": False,
        "reports": [
            {
                "id": "n4-brennick-wire",
                "publisher": "Harlow Financial Wire",
                "published": "2025-02-11",
                "text": """Odenwald goes hostile on Brennick

VELDEN, Feb 11 (Harlow) - Packaging group Odenwald took its pursuit of Brennick Mills to shareholders on Tuesday after the paper maker's board refused to open its books.

The offer values Brennick at 410 million crowns, Odenwald said in a statement to the exchange. It comprises cash and new Odenwald stock and runs until March 21.

"Holders get a full price and they get it now," chief executive Lotte Krahmer told analysts on a call.

Brennick shares rose 6 percent. The company, which employs 2,300 people at four plants, was last approached in 2017, when a Finnish bidder walked away from a deal then put at 290 million crowns.

Odenwald rejected speculation that it had sounded out the government first. "There was no meeting with the finance minister, neither this month nor before," Krahmer said.""",
            },
            {
                "id": "n4-brennick-local",
                "publisher": "Lower Velden Courier",
                "published": "2025-02-12",
                "text": """Odenwald goes hostile on Brennick

VELDEN (Harlow Financial Wire) - Packaging group Odenwald took its pursuit of Brennick Mills to shareholders on Tuesday after the paper maker's board refused to open its books.

The offer values Brennick at 410 million crowns, Odenwald said in a statement to the exchange. It comprises cash and new Odenwald stock and runs until March 21.

"Holders get a full price and they get it now," chief executive Lotte Krahmer told analysts on a call.

Brennick shares rose 6 percent. The company, which employs 2,300 people at four plants, was last approached in 2017, when a Finnish bidder walked away from a deal then put at 290 million crowns.

Odenwald rejected speculation that it had sounded out the government first. "There was no meeting with the finance minister, neither this month nor before," Krahmer said.""",
            },
            {
                "id": "n4-brennick-board",
                "publisher": "The Exchange Post",
                "published": "2025-02-13",
                "text": """Mill board hits back: 'Do the sums'

The directors of Brennick Mills yesterday urged investors to ignore the approach from Odenwald and accused the bidder of flattering arithmetic.

In a circular signed by chairman Piers Aldane, the Brennick board said that the offer values the company at just 365 million crowns once the recent slide in Odenwald's own paper is taken into account. "The headline price is a fiction," Mr Aldane wrote.

The affair has also acquired a political edge. Opposition deputy Hanne Sorvik told this newspaper that Ms Krahmer met the finance minister, Joost Barends, at his office on 3 February, eight days before the bid was launched. "I have seen the visitors' book," the deputy said. A spokesman for Mr Barends did not return calls.

Brennick made a profit of 31 million crowns last year. Its pension fund, with 1,900 members, has yet to declare which way it will vote.""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["offer", "values", "brennick", "crowns"],
                "positions": [
                    {"value": r"410", "holders": ["odenwald"]},
                    {"value": r"365", "holders": ["brennick board", "board", "aldane"]},
                ],
            },
            {
                "slot": "occurrence",
                "about": ["meeting", "met", "minister", "barends", "krahmer"],
                "positions": [
                    {"value": r"denied|no meeting", "holders": ["krahmer", "odenwald"]},
                    {"value": r"asserted|met the finance minister", "holders": ["sorvik", "deputy"]},
                ],
            },
        ],
        "copies": [["n4-brennick-wire", "n4-brennick-local"]],
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
            "age",
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"410", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-saltcote-cannery",
        "topic": "business",
        "held_out": False,
        "reports": [
            {
                "id": "n4-saltcote-company",
                "publisher": "Merrow Seafoods plc",
                "published": "2024-10-02",
                "text": """PRESS RELEASE - Merrow Seafoods concludes restructuring at Saltcote

Merrow Seafoods today confirms that the restructuring of its Saltcote cannery, first announced in May, is complete. The programme has led to 410 redundancies at the site. Every affected colleague received a personal meeting and a statement of entitlements.

"These were hard decisions, and we took them properly," said Dorothea Finch, Director of People. "The redundancies were lawful and followed the Employment Protection Act to the letter."

Ms Finch regrets that talks with the Allied Food Workers did not produce a joint statement. The union's delegation walked out of the negotiations on 19 September, leaving the company with no partner at the table, she added.

Merrow will invest 12 million pounds in a new chilled line and expects to recruit 60 apprentices over three years. In 2019 the company created 150 posts at its Porthaven smokehouse.""",
            },
            {
                "id": "n4-saltcote-union",
                "publisher": "Saltcote Observer",
                "published": "2024-10-03",
                "text": """'They picked up their coats and went': union fury over cannery

The Allied Food Workers have challenged Merrow's account of what happened at the Saltcote cannery, where the last shift under the old roster clocked off on Friday.

Branch secretary Des Cullimore told a packed meeting at the Mission Hall that the restructuring had led to 640 redundancies at the site, counting people on seasonal contracts who held the same rights as everyone else. "The firm knows it, because it signed their letters," he said.

Nor would he have it that the union deserted the talks. "It was management who walked out first, on the nineteenth of September. We sat there for another two hours," Mr Cullimore said.

The union's solicitor, Yasmin Orde, said the redundancies were unlawful because nobody had been consulted for the ninety days that the Act requires. She will lodge claims at the tribunal before Christmas.

The cannery opened in 1911 and at its height employed 1,700 hands.""",
            },
            {
                "id": "n4-saltcote-radio",
                "publisher": "Coast Radio News",
                "published": "2024-10-03",
                "text": """Good evening, these are the headlines on Coast Radio.

The argument over job losses at Saltcote goes on. According to the Allied Food Workers' branch secretary, Des Cullimore, 640 people have been made redundant at the Merrow cannery since May. The owner puts things differently and points visitors to its press release of yesterday.

The town's MP, Gwen Tarrant, said she had asked for a debate in Parliament next week. She called on both parties to return to the table and said it was of no use to families to hear who had slammed which door.

The council is to open an advice desk at the library from Monday, with help on benefits, mortgages and retraining. It had done the same in 2008 after the closure of the rope works, which cost 230 jobs.

And now to the weather, with gales expected from the west by morning and a risk of flooding on the lower quay at high tide.""",
            },
        ],
        "disputes": [
            {
                "slot": "count",
                "about": ["redundan", "jobs", "cannery", "people"],
                "positions": [
                    {"value": r"410", "holders": ["merrow", "finch", "company"]},
                    {"value": r"640", "holders": ["cullimore", "allied food workers", "union"]},
                ],
            },
            {
                "slot": "legality",
                "about": ["redundan", "lawful", "act"],
                "positions": [
                    {"value": r"\blawful|\blegal", "holders": ["finch", "merrow"]},
                    {"value": r"unlawful|illegal", "holders": ["orde", "solicitor"]},
                ],
            },
            {
                "slot": "sequence|responsibility",
                "about": ["walk", "talks", "negotiations"],
                "positions": [
                    {"value": r"union|delegation", "holders": ["finch", "merrow"]},
                    {"value": r"management|company|merrow", "holders": ["cullimore"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
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
        ],
        "independent": {"about": r"640", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-corvin-trust",
        "topic": "business",
        "held_out": False,
        "reports": [
            {
                "id": "n4-corvin-agency",
                "publisher": "Tavrian State Agency",
                "published": "2025-06-20",
                "text": """LESK, June 20 - The General Prosecutor's Office of Tavria on Friday released further details of the proceedings opened over the collapse of the Corvin Savings Trust.

Prosecutor Ilian Damov said 112 million lev were missing from the trust's client accounts. "The money of teachers and pensioners has been led out of the country," Damov told journalists.

He said the trust's managing director, Markus Reval, an Estonian citizen, remained in custody in the Lesk remand prison as of Friday noon and would stay there until the first hearing on July 4.

The trust stopped payments on June 9. The national bank withdrew its licence the following day. In 2013 a similar affair around the Zarya fund cost depositors 40 million lev; two directors were sentenced then to six years each.

The Government has promised to compensate small savers in full by the end of the year, the Ministry of Finance recalled.""",
            },
            {
                "id": "n4-corvin-ledger",
                "publisher": "Baltic Ledger",
                "published": "2025-06-20",
                "text": """Corvin boss walks free, says counsel

By Ruta Kalve in Lesk

The man at the centre of Tavria's biggest savings scandal in a decade spent last night in his own bed, his lawyer says.

Markus Reval was released on bail on Thursday evening and is at his flat in the capital, Georgi Stanev, his counsel, told the Baltic Ledger on Friday. "He surrendered his passport and walked out through the front door. Whoever says he is behind bars has not been to the prison this week," Stanev said.

The receiver appointed by the court, accountant Emilia Petkova, said 73 million lev were missing from the client accounts, after a first reading of the books that had taken her team nine days.

Reval, a Latvian citizen, according to Stanev, founded Corvin in 2016 with two partners and 5 million lev in borrowed capital. The trust advertised returns of 11 percent a year.""",
            },
            {
                "id": "n4-corvin-blog",
                "publisher": "Lesk Money Diary",
                "published": "2025-06-21",
                "text": """Savers, stay calm and keep your papers

Plenty of readers have written in about Corvin. Here is what I can tell you without guessing.

First: payments stopped on 9 June and the licence is gone. That is settled, and no court is going to bring it back.

Second: the hole. The prosecutor, Ilian Damov, as quoted by the Tavrian State Agency, says that 112 million lev are missing from client accounts. You will have seen smaller numbers around. I do not know any better than you do, so I leave it there.

Third: the guarantee scheme. It covers 50,000 lev per head and not per account, so do not bother to split anything now. Forms are available at post offices from Monday; bring a passbook, an identity card and, if you have moved since you signed, a proof of address.

The Zarya savers of 2013 waited fourteen months. I hope we shall do better than that.""",
            },
        ],
        "disputes": [
            {
                "slot": "amount",
                "about": ["missing", "client accounts", "lev", "money"],
                "positions": [
                    {"value": r"112", "holders": ["damov", "prosecutor"]},
                    {"value": r"73", "holders": ["petkova", "receiver"]},
                ],
            },
            {
                "slot": "nationality",
                "about": ["reval"],
                "positions": [
                    {"value": r"estonia", "holders": ["damov", "prosecutor", "tavrian state agency"]},
                    {"value": r"latvia", "holders": ["stanev"]},
                ],
            },
            {
                "slot": "status",
                "about": ["reval"],
                "positions": [
                    {"value": r"custody|detained|arrested|jailed", "holders": ["damov", "prosecutor"]},
                    {"value": r"released|bail|free", "holders": ["stanev", "counsel", "lawyer"]},
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
            "age",
            "identity",
            "time",
            "sequence",
        ],
        "independent": {"about": r"112", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-oskar-derby",
        "topic": "sport",
        "held_out": False,
        "reports": [
            {
                "id": "n4-derby-desk",
                "publisher": "Northern Sports Desk",
                "published": "2025-04-27",
                "text": """RAVNA 2 OSKAR 2: A DERBY TO FORGET

What should have been remembered for Emil Torp’s overhead kick will be remembered for the tear gas.

The 61st derby was halted for 38 minutes on Saturday when fighting in the north stand spilled on to the running track. The league gave the attendance as 18,200, well up on the 15,000 who came to the autumn meeting.

Thirty-one people were injured, according to police commander Runa Vesterholt, most of them with cuts and bruises.

“The Oskar supporters started it,” she said. “They tore out seats and threw them at the home section before a single officer had entered the stand.”

Torp’s goal came two minutes after the restart and Oskar levelled from the spot. Both managers declined to talk about the football. “I have a daughter in that stand,” said Ravna’s Jens Mole. “Ask me on Monday.”

The league has opened an inquiry and both clubs face fines of up to 90,000 krone.""",
            },
            {
                "id": "n4-derby-fans",
                "publisher": "Oskar Supporters' Federation",
                "published": "2025-04-28",
                "text": """STATEMENT ON THE EVENTS AT RAVNA PARK

The Federation has spent Sunday collecting accounts from members who travelled to Saturday's derby. We publish what we know.

1. Our volunteer medics treated or accompanied to hospital every person hurt that they could find, in both ends. The derby left 58 people injured, among them eleven children. The figure put about by the police is wrong.

2. It was the police who started the violence. They fired gas into a stand in which people were singing, and the seats flew only afterwards. We have video with the stadium clock in view and will hand it to the league.

3. The ground was overfull. From the turnstile slips that club stewards showed us, 24,000 people attended the match. A ground certified for fewer than 19,000 cannot hold them safely.

We wish everybody a quick recovery, whatever scarf they wear. We recall that at Lund Road in 1998 a crush in the same kind of stand killed four.""",
            },
            {
                "id": "n4-derby-radio",
                "publisher": "Ravna Broadcasting",
                "published": "2025-04-28",
                "text": """The league will decide on Thursday whether the derby between Ravna and Oskar is to be replayed.

Saturday's game was stopped for more than half an hour after trouble broke out in the north stand. The police commander in charge, Runa Vesterholt, has said that 31 people were injured. She told our breakfast programme that her officers had acted with restraint, and that body cameras would show it.

The away fans' federation has asked for an independent review. Its chairman, Kai Brandt, was not available to come to the studio.

Ravna's captain, Emil Torp, visited the city hospital on Sunday with a bag of signed shirts. "It was the least we could do," he said. "Nobody goes to the football to end up in a bed."

Ravna play at Hellig on Wednesday, without the suspended Per Aune. Oskar, who have not lost since February, are at home to Vik.""",
            },
        ],
        "disputes": [
            {
                "slot": "injuries",
                "about": ["injured", "hurt", "derby", "people"],
                "positions": [
                    {"value": r"31|thirty-one", "holders": ["vesterholt", "police"]},
                    {"value": r"58", "holders": ["federation", "oskar"]},
                ],
            },
            {
                "slot": "attendance",
                "about": ["attend", "derby", "match", "people"],
                "positions": [
                    {"value": r"18,200|18200", "holders": ["league"]},
                    {"value": r"24,000|24000", "holders": ["federation", "oskar", "steward"]},
                ],
            },
            {
                "slot": "sequence|responsibility",
                "about": ["started", "violence", "fighting", "seats", "gas", "threw"],
                "positions": [
                    {"value": r"oskar supporters|supporters|fans", "holders": ["vesterholt", "police"]},
                    {"value": r"police", "holders": ["federation", "oskar supporters"]},
                ],
            },
        ],
        "copies": [],
        "quiet": [
            "occurrence",
            "cause",
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
        ],
        "independent": {"about": r"31|thirty-one", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-lisandro-epo",
        "topic": "sport",
        "held_out": False,
        "reports": [
            {
                "id": "n4-epo-agency",
                "publisher": "Continental Anti-Doping Agency",
                "published": "2025-07-14",
                "text": """MEDIA NOTICE

The Continental Anti-Doping Agency (CADA) has provisionally suspended the road cyclist Bruno Lisandro with immediate effect.

A sample collected from the athlete out of competition on 28 May returned an adverse finding for recombinant erythropoietin. The B sample confirmed the result on 9 July. CADA states that Mr Lisandro injected the substance during a training camp at altitude in the two weeks before the test.

Mr Lisandro, 26, rides for the professional team Faro-Altiplano and was fourth in the Tour of the Lakes in 2024.

The case will be heard by an independent panel. If a violation is established, the rider faces a period of ineligibility of up to four years. In line with its rules CADA will make no further comment until the panel has ruled. Athletes are reminded that they can check any medication with the agency's telephone service, which answered 3,400 queries last year.""",
            },
            {
                "id": "n4-epo-paper",
                "publisher": "La Meseta",
                "published": "2025-07-15",
                "text": """"I never injected anything": Lisandro breaks silence

SAN BERNO - He came to the door himself, in slippers, and asked us to keep our voices down because the baby was asleep.

Bruno Lisandro, 24, the climber on whom this valley had pinned its hopes for the autumn, was suspended on Monday over a positive test. He is adamant that it is a mistake.

"I never injected EPO, not at the camp and not anywhere else. I do not even let the team doctor give me vitamins," Lisandro told La Meseta. His contract with Faro-Altiplano is worth 700,000 euros a year, according to PelotonPress. He has hired a lawyer in the capital and has asked the laboratory for its raw data.

His father, who runs the bakery in the square, said customers had been kind. "Some paid double," he said.

Faro-Altiplano has taken him off the list for the Tour of the Passes. The team lost another rider, the sprinter Goran Milat, to a two-year ban in 2021.""",
            },
            {
                "id": "n4-epo-wire",
                "publisher": "PelotonPress",
                "published": "2025-07-15",
                "text": """Lisandro denies doping

July 15 (PelotonPress) - Climber Bruno Lisandro on Tuesday denied injecting the blood booster EPO, a day after he was provisionally suspended by the Continental Anti-Doping Agency.

The rider told the regional daily La Meseta he had never taken the substance and that he would contest the finding.

The anti-doping agency says his out-of-competition sample from May 28 was positive and that the second vial confirmed the outcome.

The contract with Faro-Altiplano, La Meseta reported, is worth 700,000 euros a year to the rider.

The team said in a two-line message it would follow the procedure “with respect for all parties”. Sports director Anke Bauwens named Timo Raske as his replacement for the Tour of the Passes, which starts on Aug. 3 with an 8.4-kilometre time trial.

It is the fifth case in the professional peloton this season; two of them ended in acquittal. A hearing is expected in September.""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["inject", "epo", "erythropoietin", "substance", "doping", "lisandro"],
                "positions": [
                    {
                        "value": r"asserted|injected the substance|adverse finding|positive",
                        "holders": ["agency", "cada"],
                    },
                    {"value": r"denied|never injected|mistake|denie", "holders": ["lisandro"]},
                ],
            },
            {
                "slot": "age",
                "about": ["lisandro"],
                "positions": [{"value": r"26", "holders": ["agency", "cada"]}, {"value": r"24", "holders": ["meseta"]}],
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
            "nationality",
            "identity",
            "status",
            "time",
            "place",
            "sequence",
        ],
        "independent": {"about": r"700,000|700000", "at_least": 1, "at_most": 1},
    },
    {
        "id": "n4-moorland-race",
        "topic": "sport",
        "held_out": False,
        "reports": [
            {
                "id": "n4-moor-echo",
                "publisher": "Carrick Echo",
                "published": "2024-09-16",
                "text": """Runner-up cries foul at Moorland Marathon

Sunday's Moorland Marathon ended with a handshake refused and a protest filed.

Alasdair Penrose, of Dunmore Harriers, crossed the line in 2:31:40 to take the cup and the cheque for 2,000 pounds. But Fergus Tolland, who came in second, claims that Penrose got into a white van at Kiln Bridge and rode in it for the best part of two miles. "I saw him climb in. I was forty yards back," Tolland said.

Organiser Mairi Strang said that 1,140 runners started and that timing mats had been laid at only three points, because of a shortage of equipment. She has called the jury together for Wednesday.

Conditions were good, with a light wind from the south. The women's race was won for the third time by Orla Kinnear, a vet from Carrick. The course record, 2:24:09, dates from 1987 and was not threatened.""",
            },
            {
                "id": "n4-moor-blog",
                "publisher": "Fell and Trail",
                "published": "2024-09-17",
                "text": """So, did he or didn't he?

My inbox has been on fire since Sunday, so let me set out what I have on the Moorland business.

I rang Alasdair Penrose on Monday night. "I did not get into any van. I ran every step," he said, and he sounded more tired than angry. He will bring the file from his watch to the jury.

I also talked to course marshal Iain Begg. Begg says Penrose got into the van at the gate of St Brannoc's church, which, for those who do not know the route, is five miles further on than Kiln Bridge, on the other side of the moor. Begg has marshalled this race since 2003 and has no dog in the fight.

What I have not been able to find is the driver, or the van, or a photograph. In this day and age! 1,140 runners started, and I should think as many telephones.

The jury meets on Wednesday. Be nice to each other until then.""",
            },
            {
                "id": "n4-moor-club",
                "publisher": "Dunmore Harriers",
                "published": None,
                "text": """A word from the committee

Members will have read about the Moorland Marathon. The committee has spoken with Alasdair Penrose and stands by him. Alasdair denies having got into a vehicle at any time on Sunday and has offered his watch data for inspection.

We would ask members not to comment online. The jury will sit on Wednesday evening at the Carrick Hotel, and the club will be represented by its secretary, Norma Laidlaw.

In other news, the winter league begins on 6 October with the usual five miles round the reservoir. Entry is 4 pounds for seniors and free for juniors. Last year 88 members took part, our best turnout since the lockdowns.

Congratulations to Beth Orrin, whose time of 3:12:25 on Sunday was a personal best by eleven minutes, and to the four members who completed their first marathon. Tea, soup and cake will be on offer at the hut on Thursday as always.""",
            },
        ],
        "disputes": [
            {
                "slot": "occurrence",
                "about": ["van", "penrose", "vehicle", "got into"],
                "positions": [
                    {
                        "value": r"asserted|got into a white van|climb in|got into the van",
                        "holders": ["tolland", "begg"],
                    },
                    {"value": r"denied|did not get|denies|every step", "holders": ["penrose", "alasdair"]},
                ],
            },
            {
                "slot": "place",
                "about": ["van", "penrose", "got into"],
                "positions": [
                    {"value": r"kiln bridge", "holders": ["tolland"]},
                    {"value": r"brannoc|church", "holders": ["begg"]},
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
            "status",
            "time",
            "sequence",
        ],
        "independent": {"about": r"1,140|1140", "at_least": 2, "at_most": 2},
    },
    {
        "id": "n4-ctl-velodrome",
        "topic": "sport (control: all agree, with copies)",
        "held_out": False,
        "reports": [
            {
                "id": "n4-velo-wire",
                "publisher": "Union Wire",
                "published": "2025-01-19",
                "text": """Velodrome roof gives way under snow in Karsholm

KARSHOLM, Jan 19 (Union Wire) - Part of the roof of the Karsholm velodrome collapsed under heavy snow on Sunday morning, injuring seven people, the fire brigade said.

The collapse happened at 9:20 a.m. during a junior training session. Twenty-two riders were in the hall. Fire chief Bengt Malmqvist said all had been accounted for by noon.

"They were at the far bend. Half a lap later and we would be talking about something else," he said.

None of the injuries was life-threatening, according to Malmqvist. The hall, built in 1974, had been due for repairs in the summer at a cost of 3 million kronor.

The national cycling federation cancelled next week's indoor championship, for which 160 riders had entered. In 2010, snow brought down a riding school at Ekby, 40 kilometres away, killing two horses.""",
            },
            {
                "id": "n4-velo-paper",
                "publisher": "Karsholm Tidning",
                "published": "2025-01-20",
                "text": """Velodrome roof gives way under snow in Karsholm

Part of the roof of the Karsholm velodrome collapsed under heavy snow on Sunday morning, injuring seven people, the fire brigade said.

The collapse happened at 9:20 a.m. during a junior training session. Twenty-two riders were in the hall. Fire chief Bengt Malmqvist said all had been accounted for by noon.

"They were at the far bend. Half a lap later and we would be talking about something else," he said.

None of the injuries was life-threatening, according to Malmqvist. The hall, built in 1974, had been due for repairs in the summer at a cost of 3 million kronor.

The national cycling federation cancelled next week's indoor championship, for which 160 riders had entered. (Union Wire)""",
            },
            {
                "id": "n4-velo-club",
                "publisher": "Karsholm Wheelers",
                "published": "2025-01-20",
                "text": """To all parents and riders

As you will know by now, a section of the velodrome roof came down yesterday at 9:20 in the morning while our under-17 group was training.

Our coach, Stina Hallgren, who was trackside, counted seven injured: six riders and one helper. The worst is a broken collarbone. Everyone has been home from hospital since last night.

We are so thankful to the fire brigade, and to Stina, who had moved the group to the far bend a moment earlier because of a noise she did not like.

There will be no training this week. From Monday the municipality lets us use the sports hall at Norra School for rollers, Tuesdays and Fridays, six to eight. Bring your own towels.

If your child is upset, please talk to us. A counsellor, Per Wiklund, will be at the club house tomorrow evening.

Membership fees for the spring term will be credited for the weeks that are lost.""",
            },
        ],
        "disputes": [],
        "copies": [["n4-velo-wire", "n4-velo-paper"]],
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
        "independent": {"about": r"seven|7", "at_least": 2, "at_most": 2},
    },
]
