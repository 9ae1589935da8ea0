import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { ficheShape } from '#domain/fiche/fiche-shape.ts';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { ficheValuesFromDoc } from './fiche-values-from-doc.ts';

it('reads the plain answers, without what was cleared or is unknown', () => {
	const doc = new Y.Doc();
	const map = doc.getMap<unknown>('champs');
	map.set('motifs.orientation', true);
	map.set('motifs.mesusage', null);
	map.set('medecin-traitant', 'oui');
	map.set('pharmacien', 'peut-être');
	map.set('inconnu', 'x');
	doc.getText('contexte').insert(0, 'Suivi depuis mars.');
	expect(ficheValuesFromDoc(doc, ficheShape(currentDefinition))).toEqual({
		entries: { 'motifs.orientation': true, 'medecin-traitant': 'oui' },
		texts: { contexte: 'Suivi depuis mars.' }
	});
});
