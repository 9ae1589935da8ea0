import { describe, expect, it } from 'vitest';
import {
	modeExerciceCodes,
	professionCodes,
	type Profession
} from '#domain/professionnel/profession.ts';
import { structureKindCodes, type StructureKind } from '#domain/professionnel/structure-kind.ts';
import { restituteurGroup, type RestituteurGroup } from './restituteur-group.ts';

/** decisions.md §3: the structure first… */
const byStructure: Partial<Record<StructureKind, RestituteurGroup>> = {
	csapa: 'csapa-caarud',
	caarud: 'csapa-caarud',
	'addictologie-ch': 'hospitalier',
	'cmp-epsm': 'hospitalier'
};
/** … then the profession: group when libéral, group otherwise. */
const byProfession: Record<Profession, readonly [RestituteurGroup, RestituteurGroup]> = {
	medecin: ['mg', 'mg'],
	pharmacien: ['pharmacien', 'pharmacien'],
	'assistant-social': ['social', 'social'],
	educateur: ['social', 'social'],
	'autre-social': ['social', 'social'],
	addictologue: ['autre-liberal', 'autre'],
	psychiatre: ['autre-liberal', 'autre'],
	'medecin-specialiste': ['autre-liberal', 'autre'],
	infirmier: ['autre-liberal', 'autre'],
	'infirmier-ipa': ['autre-liberal', 'autre'],
	psychologue: ['autre-liberal', 'autre'],
	'sage-femme': ['autre-liberal', 'autre'],
	'autre-sante': ['autre-liberal', 'autre'],
	coordinateur: ['autre', 'autre'],
	'referent-parcours': ['autre', 'autre'],
	secretaire: ['autre', 'autre'],
	autre: ['autre', 'autre']
};

describe('restituteurGroup', () => {
	it.each(structureKindCodes)('[FIC-9] in %s, every profession and mode', (structureKind) => {
		for (const profession of professionCodes)
			for (const mode of modeExerciceCodes) {
				const group = restituteurGroup({ profession, mode, structureKind, coordonne: false });
				const [liberal, other] = byProfession[profession];
				expect(group).toBe(byStructure[structureKind] ?? (mode === 'liberal' ? liberal : other));
			}
	});
});
