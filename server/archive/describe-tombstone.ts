import type { TombstoneFinding, TombstoneFindingKind } from '#domain/archive/check-tombstones.ts';

const words: Readonly<Record<TombstoneFindingKind, string>> = {
	'wrong-tombstone': 'son effacement ne nomme pas le fichier qui avait été scellé.',
	'empty-tombstone': 'le journal le dit effacé, et il n’avait pas été scellé.',
	'still-there': 'le journal le dit effacé, et il est encore là.'
};

/** [CON-6] Says in French which tombstone does not hold. */
export function describeTombstoneFinding({ kind, documentId, seq }: TombstoneFinding): string {
	return `Document ${documentId} (entrée ${seq})\u00a0: ${words[kind]}`;
}
