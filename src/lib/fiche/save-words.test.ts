import { describe, expect, it } from 'vitest';
import type { ConnectionStatus } from '#lib/sync/fiche-connection.ts';
import type { StorageWord } from '#domain/realtime/storage-message.ts';
import { saveAdvice, saveSentences, saveWord, type SaveWord, type Unsent } from './save-words.ts';

type Row = [ConnectionStatus, boolean, StorageWord, Unsent, boolean, SaveWord];

describe('saveWord', () => {
	it.each<Row>([
		['ouvert', true, 'marche', 'rien', false, 'enregistre'],
		['ouvert', false, 'marche', 'rien', false, 'en-cours'],
		['ouvert', false, 'marche', 'rien', true, 'retard'],
		['ouvert', true, 'marche', 'en-cours', false, 'en-cours'],
		['ouvert', true, 'marche', 'trop-long', false, 'trop-long'],
		['ouvert', false, 'panne', 'rien', false, 'panne'],
		['ouvert', true, 'panne', 'en-cours', false, 'panne'],
		['ouvert', true, 'panne', 'rien', false, 'panne-enregistre'],
		['ouvert', false, 'plein', 'rien', true, 'plein'],
		['ouvert', true, 'plein', 'rien', false, 'plein'],
		['coupe', false, 'marche', 'rien', true, 'coupe'],
		['coupe', true, 'marche', 'trop-long', false, 'coupe'],
		['coupe', true, 'plein', 'rien', false, 'coupe-enregistre'],
		['connexion', true, 'marche', 'rien', false, 'connexion'],
		['ferme', false, 'marche', 'rien', false, 'ferme']
	])('[EDI-7] %s, saved %s, %s, %s, late %s: %s', (status, saved, storage, unsent, late, word) => {
		expect(saveWord({ status, saved, storage }, unsent, late)).toBe(word);
	});

	it('[EDI-1] says « Enregistré », and nothing like it, only when all is', () => {
		const told: SaveWord[] = [];
		for (const status of ['connexion', 'ouvert', 'coupe', 'ferme'] as const)
			for (const storage of ['marche', 'panne', 'plein'] as const)
				for (const unsent of ['rien', 'en-cours', 'trop-long'] as const)
					for (const late of [true, false])
						for (const saved of [true, false]) {
							if (saved && unsent === 'rien') continue;
							told.push(saveWord({ status, saved, storage }, unsent, late));
						}
		for (const word of told) {
			expect(saveSentences[word]).not.toMatch(/^Enregistré/);
			expect(saveAdvice[word] ?? '').not.toMatch(/est enregistré/);
		}
	});

	it('[EDI-7] never lets one think that the tab may be closed with unsaved text', () => {
		for (const word of ['retard', 'panne', 'plein', 'coupe'] as const)
			expect(saveAdvice[word]).toMatch(/ne le fermez pas|ne fermez pas cet onglet/);
	});
});
