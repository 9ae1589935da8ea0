import { expect, it } from 'vitest';
import { wantedProfessions } from './wanted-professions.ts';

it('[ANN-14] the demande adds to the professions that every situation may need', () => {
	expect(wantedProfessions({ demandeurs: [], motifs: [] })).toEqual([
		'medecin',
		'pharmacien',
		'addictologue'
	]);
	const asked = wantedProfessions({
		demandeurs: ['mg', 'secteur-social'],
		motifs: ['psychosociale']
	});
	expect(asked).toContain('assistant-social');
	expect(asked.filter((profession) => profession === 'medecin')).toHaveLength(1);
});
