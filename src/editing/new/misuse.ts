import { Refusal } from '#archive/refusal.ts';

/** A wrong command line. */
export class Misuse extends Refusal {}
