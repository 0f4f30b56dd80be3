import { checkLines } from './content.ts';
for (const l of checkLines(Number(process.argv[2]))) console.log(l);
