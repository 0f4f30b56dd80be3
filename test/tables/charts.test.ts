import { expect, test } from 'vitest';
import { chartOf, chartsOf, chartTables, type ChartName } from '#charts/index.ts';
import { catalogue } from '#tables/catalogue.ts';
import { csvOf } from '#tables/csv.ts';
import type { Cell } from '#tables/shown.ts';
import { pathOf } from '#tables/table.ts';
import { subject } from './stated.ts';

// What stands here was written down from the records of the subject, not made by the columns that it
// is held against: a column that takes another's value is red here.

// Both are made within the tests, so that it is seen which of them holds to what.
const tables = () =>
	catalogue(
		{
			dossiers: [subject.dossier],
			comparisons: subject.comparisons,
			comparisonSources: {},
			terms: [],
			corrections: [],
		},
		chartTables,
	);

/** A cell as text, with where it leads, or how far it reaches. */
function written(cell: Cell): string {
	if (typeof cell === 'string') return cell;
	if (Array.isArray(cell)) return cell.map(written).join('; ');
	return 'span' in cell ? `${cell.text} (over ${cell.span})` : `${cell.text} → ${cell.path}`;
}

/** A chart's table, a line for its head and one for each row. */
const pageOf = (name: ChartName): string[] => {
	const shown = chartOf(name, subject)?.table;
	return [
		shown?.head.join(' | ') ?? '',
		...(shown?.rows.map(({ cells }) => cells.map(written).join(' | ')) ?? []),
	];
};
const SOURCE = 'Example Ltd → /example/sources/#release';

test.each<[name: ChartName, lines: string[]]>([
	[
		'downtime',
		[
			'Site | How long | From | Back at least in part | Fully back | Status | Country | Sources',
			`North → /example/sites/north/ | 9 to 11 days | 1 July 2024 | between 10 and 12 July 2024 | 25 July 2024 | reported | Anywhere | ${SOURCE}`,
			`South → /example/sites/south/ | Two say so. (over 4) | disputed | Example | ${SOURCE}`,
		],
	],
	[
		'promises',
		[
			'Whose word or work | Day named | What became of the day | What was announced | Announced (status) | What happened | When (status) | Sources',
			`North: 9 July → /example/statements/said/ | 9 July 2024 | 16 days later | Its plants | 2 July 2024 (confirmed) | All is back. | 25 July 2024 (confirmed) | ${SOURCE}`,
		],
	],
	[
		'map',
		[
			'Site | State | Status of the stop | Place | Country | Sources',
			`North → /example/sites/north/ | stopped | reported | Northtown | Anywhere | ${SOURCE}`,
			`South → /example/sites/south/ | disputed |  | Southtown | Example | ${SOURCE}`,
		],
	],
	[
		'costs',
		[
			'Sum | Amount | Status | What it is | Said by | As of | Sources',
			`Repairs → /example/claims/repairs/ | £196m | confirmed | Booked by Example Ltd | Example Ltd | 2 August 2024 | ${SOURCE}`,
			`The whole → /example/claims/whole/ | £1.9bn (range £1.6bn to £2.1bn) | estimated | Modelled for organisations | A model | 1 August 2024 | ${SOURCE}`,
		],
	],
	[
		'comparisons',
		[
			'Incident | Amount | Status | Year | Measure | What was counted | Sources',
			'Other → /compare/other/ | 10 to 20 days | reported | 2020 | Days of disruption | What it measured. | listed with Other → /compare/other/',
			`Example Ltd → /example/duration/ | 9 to 11 days | reported | 2024 | Days of disruption | Counted from 1 July 2024, it was 9 to 11 days to the first step; the day of the end is not counted. | ${SOURCE}`,
		],
	],
	[
		'output',
		[
			'Period | Number | Status | What is counted | Compared with | Change | Compared with | How it came about | To be careful of | Said by | As of | Sources',
			`August 2023 | 800 vans | reported | Vans built a month | nothing | not on record | not on record | first published, our arithmetic | All less the cars. | Example Ltd | not dated | ${SOURCE}`,
			`August 2024 | 511 vans | reported | Vans built a month | a year before | −36.1% | 800 | first published |  | Example Ltd | not dated | ${SOURCE}`,
			`August 2024 | 512 vans | reported | Vans built a month | a year before | −36% | 800 | revised | The works name holidays. One text alone. | Example Ltd | not dated | ${SOURCE}`,
			`July 2024 → /example/claims/july/ | 750 cars | reported | Cars built a month | a year earlier | about −25% | about 1,000 |  |  | Example Ltd | 1 August 2024 | ${SOURCE}`,
		],
	],
	[
		'jobs',
		[
			'What is counted | Number | Status | Said by | As of | Sources',
			`At the plants → /example/claims/direct/ | about 3,000 jobs | confirmed | A body | 1 August 2024 | ${SOURCE}`,
		],
	],
	[
		'chronology',
		[
			'Day | What was said | Status of the wording | Who | Voice | Sources',
			`2 July 2024 | Example says that it stopped. → /example/statements/said/ | confirmed | Jo Doe, Example Ltd | company | ${SOURCE}`,
		],
	],
	[
		'known-when',
		[
			'Question | Answer | Status | From | Until | By | Sources',
			`Was data taken? | None. → /example/statements/said/ | confirmed | 2 July 2024 | 10 July 2024 | Example Ltd | ${SOURCE}`,
			`Was data taken? | A lot. → /example/claims/lot/ | disputed | 10 July 2024 | no later answer | Example Ltd | ${SOURCE}`,
		],
	],
])('%s is shown as its records have it', (name, lines) => expect(pageOf(name)).toEqual(lines));

test('every chart of the subject is held to that', () => expect(chartsOf(subject)).toHaveLength(9));

test.each([
	[
		'downtime',
		[
			'id,site,countries,whole,state,status,began_earliest,began_latest,back_earliest,back_latest,restored_earliest,restored_latest,least,most,unit,about,from_other_start_least,from_other_start_most,other_start,last_condition,last_from,answer,as_of,sources',
			'north,North,Anywhere,false,stopped,reported,2024-07-01,2024-07-01,2024-07-10,2024-07-12,2024-07-25,2024-07-25,9,11,days,false,,,,restored,2024-07-25,,2024-09-01,release',
			'south,South,Example,,disputed,,,,,,,,,,,,,,,,,Two say so.,2024-09-01,release',
		],
	],
	[
		'duration-ladder',
		[
			'id,end_point,from,date,least,most,from_other_start_least,from_other_start_most,unit,about,leaves_out,status,status_from_other_start,as_of,sources',
			'first-step,first step,2024-07-01,[2024-07-10..2024-07-12],9,11,,,days,false,,reported,,2024-09-01,release',
		],
	],
	[
		'promises',
		[
			'id,kind,by,of,site,what,announced,promised,moved_on,moved_to,happened,happened_what,happened_status,outcome,days_late_least,days_late_most,became,status,as_of,sources',
			'said,return,organisation,North,north,its plants,2024-07-02,2024-07-09,,,2024-07-25,All is back.,confirmed,later,16,16,,confirmed,2024-09-01,release',
		],
	],
	[
		'costs',
		[
			'id,kind,scope,together,period,label,value,low,high,currency,about,at_most,at_least,status,own,said_by,as_of,sources',
			'repairs,booked,organisation,,2024-07,Repairs,196000000,,,GBP,false,false,false,confirmed,,Example Ltd,2024-08-02,release',
			'whole,model,economy,,,The whole,1900000000,1600000000,2100000000,GBP,false,false,false,estimated,,A model,2024-08-01,release',
		],
	],
	[
		'comparisons',
		[
			'id,measure,own,given_by,incident,year,value,low,high,high_is,unit,by,together,basis,status,as_of,sources',
			'other,days,false,other,Other,2020,,10,20,,days,,,What it measured.,reported,2024-09-01,report',
			'example,days,true,example,Example Ltd,2024,,9,11,,days,,,"Counted from 1 July 2024, it was 9 to 11 days to the first step; the day of the end is not counted.",reported,2024-09-01,release',
		],
	],
	[
		'output',
		[
			'id,series,claim,panel,period,value,low,high,unit,about,at_most,at_least,status,edition,derived,note,cause,compared_with,change_percent,change_about,compared_value,computed,said_by,as_of,sources',
			'vans-2023-08,vans,,Vans built a month,2023-08,800,,,vans,false,false,false,reported,first,true,All less the cars.,,,,,,,Example Ltd,,release',
			'vans-2024-08,vans,,Vans built a month,2024-08,511,,,vans,false,false,false,reported,first,false,,,a year before,-36.1,false,800,change,Example Ltd,,release',
			'vans-2024-08-revised,vans,,Vans built a month,2024-08,512,,,vans,false,false,false,reported,revised,false,One text alone.,The works name holidays.,a year before,-36,false,800,change,Example Ltd,,release',
			'july,,july,Cars built a month,2024-07,750,,,cars,false,false,false,reported,,false,,,a year earlier,-25,true,1000,value,Example Ltd,2024-08-01,release',
		],
	],
	[
		'jobs',
		[
			'id,claim,figure,counter,of,part,label,value,low,high,unit,about,at_most,at_least,status,as_of,sources',
			'direct,direct,,A body,Jobs linked to Example Ltd,direct,At the plants,3000,,,jobs,true,false,false,confirmed,2024-08-01,release',
		],
	],
	[
		'map',
		[
			'id,of,site,place,country,latitude_degrees,longitude_degrees,state,status,as_of,sources',
			'north,north,North,Northtown,Anywhere,51.5,-2.25,stopped,reported,2024-09-01,release',
			'south,south,South,Southtown,Example,40,10,disputed,,2024-09-01,release',
		],
	],
	[
		'chronology',
		[
			'id,made,known_from,organisation,speaker,voice,summary,status,drawn_as,part,as_of,sources',
			'said,2024-07-02,2024-07-02,Example Ltd,Jo Doe,company,Example says that it stopped.,confirmed,confirmed,to scale,2024-09-01,release',
		],
	],
	[
		'known-when',
		[
			'id,question,asks,from,from_earliest,known_from,until,until_earliest,known_until,answer,status,record_kind,record,by,part,as_of,sources',
			'data-1,data,Was data taken?,2024-07-02,2024-07-02,2024-07-02,2024-07-10,2024-07-10,2024-07-10,None.,confirmed,statement,said,Example Ltd,to scale,2024-09-01,release',
			'data-2,data,Was data taken?,2024-07-10,2024-07-10,2024-07-10,,,,A lot.,disputed,claim,lot,Example Ltd,to scale,2024-09-01,release',
		],
	],
	[
		'phases',
		[
			'site,id,from,condition,what,share_percent,share_of,status,as_of,sources',
			'north,stop,2024-07-01,out,Work stops.,,,reported,2024-09-01,release',
			'north,first,[2024-07-10..2024-07-12],partial,Half of it begins.,33,shifts,confirmed,2024-09-01,release',
			'north,all,2024-07-25,restored,All is back.,,,confirmed,2024-09-01,release',
		],
	],
	[
		'sites',
		[
			'id,name,label,places,whole,role,makes,people,people_note,state,status,began,restored,basis,answer,as_of,sources,page',
			'north,North works,North,"Northtown, Anywhere",false,assembly,,,,stopped,reported,2024-07-01,2024-07-25,Its own word.,North stopped.,2024-09-01,release,https://standstill.example/example/sites/north/',
			'south,North works,South,"Southtown, Example",false,assembly,,,,disputed,,,,,Two say so.,2024-09-01,release,https://standstill.example/example/sites/south/',
		],
	],
])('%s.csv is what its records have', (name, lines) => {
	const table = tables().find((one) => pathOf(one) === `example/${name}`);
	expect(table && csvOf(table)).toBe(`\uFEFF${lines.join('\r\n')}\r\n`);
});
