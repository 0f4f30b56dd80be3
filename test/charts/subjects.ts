import type { Subject } from '#charts/chart.ts';
import { dossiersIn } from '#check/content.ts';
import { readRecord } from '#check/record.ts';
import { filesOf } from '#check/tree.ts';
import { filed } from '#facts/dossier.ts';
import type { Comparison } from '#records/comparison.ts';
import { CONTENTS } from '../content.ts';
import { subject } from '../tables/stated.ts';

const recorded = CONTENTS.flatMap(([, texts]) => {
	const records = [...texts].flatMap(([file, text]) => readRecord(file, text).record ?? []);
	const comparisons = filesOf<Comparison>(records, 'comparisons').map(filed);
	return dossiersIn(texts).map((dossier) => ({ dossier, comparisons }));
});

/** Whatever is on record, which every chart must fit, and an incident of which each of them is drawn. */
export const subjects: Subject[] = [...recorded, subject];
