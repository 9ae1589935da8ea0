import type { GuardContext } from './guard-context.ts';

/** What, together with other things, can tell who a person is. */
export type QuasiIdentifierKind = 'ecole' | 'employeur' | 'commune' | 'maladie-rare' | 'notoriete';

export interface QuasiIdentifier {
	readonly field: string;
	readonly start: number;
	readonly end: number;
	readonly kind: QuasiIdentifierKind;
}

type Advise = (
	fields: Readonly<Record<string, string>>,
	context: GuardContext
) => readonly QuasiIdentifier[];

/** Advice at finalisation, never blocking (guard.md §3, line 21). */
export const adviseQuasiIdentifiers: Advise = () => [];
