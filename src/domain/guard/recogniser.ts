import type { Candidate } from './finding.ts';
import type { GuardContext } from './guard-context.ts';
import type { TextView } from './text-view.ts';

/** One way of seeing something that identifies; pure, and linear in the length of the text. */
export type Recogniser = (view: TextView, context: GuardContext) => readonly Candidate[];
