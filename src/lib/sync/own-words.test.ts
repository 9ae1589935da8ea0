import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { ownWords } from './own-words.ts';

function open() {
	const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
	const share = () => {
		Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
		Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
	};
	const clock = () => Y.getState(mine.store, mine.clientID);
	return {
		mine,
		theirs,
		share,
		clock,
		left: (from: number) => ownWords(mine, mine.clientID, from)
	};
}

it('[EDI-12] gives back one’s own words that were not stored, and nobody else’s', () => {
	const { mine, theirs, share, clock, left } = open();
	theirs.getText('contexte').insert(0, 'Écrit par une autre. ');
	share();
	mine.getText('contexte').insert(0, 'Déjà enregistré. ');
	const stored = clock();
	mine.getText('contexte').insert(mine.getText('contexte').length, 'Pas encore');
	mine.getText('contexte').insert(mine.getText('contexte').length, ' enregistré');
	mine.getMap('champs').set('motifs.autre.precision', 'un mot');
	share();
	theirs.getText('detail').insert(0, 'De l’autre');
	share();
	expect(left(stored)).toEqual({
		contexte: 'Pas encore enregistré',
		'motifs.autre.precision': 'un mot'
	});
});

it('[EDI-12] keeps apart pieces that do not touch, and leaves out what was erased', () => {
	const { mine, theirs, share, left } = open();
	theirs.getText('contexte').insert(0, '[elle]');
	share();
	const text = mine.getText('contexte');
	text.insert(0, 'avant');
	text.insert(text.length, 'après, erreur');
	text.delete(text.length - 8, 8);
	expect(left(0)).toEqual({ contexte: 'avant … après' });
	expect(left(5)).toEqual({ contexte: 'après' });
	expect(left(3)).toEqual({ contexte: 'nt … après' });
});

it('has nothing to give when all is stored', () => {
	const { mine, clock, left } = open();
	mine.getText('contexte').insert(0, 'a');
	mine.getMap('champs').set('delai', '3-mois');
	expect(left(clock())).toEqual({});
});
