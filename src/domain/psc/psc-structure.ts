import type { StructureKind } from '#domain/professionnel/structure-kind.ts';
import type { PscActivity } from './psc-activity.ts';

/** What the name of a place says of its kind: the national directory has no code for a CSAPA, a CPTS or a DAC. */
const byName: readonly (readonly [RegExp, StructureKind])[] = [
	[/\bcsapa\b|soins?,? d.accompagnement et de prevention en addictologie/, 'csapa'],
	[/\bcaarud\b/, 'caarud'],
	[/\baddictologie\b/, 'addictologie-ch'],
	[/\bcmp\b|\bepsm\b|\bchs\b|psychiatrique|sante mentale/, 'cmp-epsm'],
	[/\bmsp\b|maison de sante|pluri-?professionnelle/, 'msp'],
	[/\bcpts\b|communaute professionnelle territoriale/, 'cpts'],
	[/\bdac\b|dispositif d.appui/, 'dac']
];

/**
 * [PSC-8] Codes of the sector of activity (TRE_R02). SA07 was seen beside names of cabinets; the others are general
 * knowledge, to be confirmed with the published nomenclature.
 */
const bySector: Readonly<Record<string, StructureKind>> = {
	SA01: 'hopital',
	SA02: 'hopital',
	SA03: 'hopital',
	SA04: 'hopital',
	SA07: 'cabinet',
	SA08: 'cabinet',
	SA09: 'cabinet',
	SA33: 'officine'
};

/** The kind of place of an activity: by its name first, then by its sector; null when neither says it. */
export function pscStructureKind({
	codeProfession,
	codeMode,
	codeSecteur,
	structureName
}: Pick<
	PscActivity,
	'codeProfession' | 'codeMode' | 'codeSecteur' | 'structureName'
>): StructureKind | null {
	const plain = structureName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const named = byName.find(([pattern]) => pattern.test(plain));
	if (named) return named[1];
	if (Object.hasOwn(bySector, codeSecteur)) return bySector[codeSecteur] ?? null;
	if (codeProfession === '21' && codeMode === 'L') return 'officine';
	return null;
}
