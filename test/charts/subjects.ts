import type { Subject } from '#charts/chart.ts';
import { dossiersIn } from '#check/content.ts';
import { readTexts } from '#check/read.ts';
import { readRecord } from '#check/record.ts';
import { filesOf } from '#check/tree.ts';
import { filed } from '#facts/dossier.ts';
import type { Comparison } from '#records/comparison.ts';

const texts = readTexts(process.cwd());
const records = [...texts].flatMap(([file, text]) => readRecord(file, text).record ?? []);
const comparisons = filesOf<Comparison>(records, 'comparisons').map(filed);

/** The content as it is: charts must fit it too, not only made-up records. */
export const subjects: Subject[] = dossiersIn(texts).map((dossier) => ({ dossier, comparisons }));
