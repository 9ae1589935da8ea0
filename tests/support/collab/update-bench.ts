import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { currentDefinition } from '#domain/fiche/definitions.ts';
import { checkUpdate, type UpdatePolicy } from '#server/realtime/collab/check-update.ts';
import { openFicheDoc, type FicheDoc } from '#server/realtime/collab/fiche-doc.ts';

/** Whose updates are checked, and whose text they may not touch. */
export const attacker = 1001;
export const victim = 2002;
export const policy: UpdatePolicy = {
	ownerOf: (client) => (client === attacker ? 'mine' : client === victim ? 'other' : 'nobody'),
	isAnswer: false,
	mayBring: () => false
};

/** A fiche in which the victim wrote, and a peer that knows it. */
export function openRoom(): { fiche: FicheDoc; peer: Y.Doc } {
	const fiche = openFicheDoc(currentDefinition.version);
	const author = new Y.Doc();
	author.clientID = victim;
	author.getText('contexte').insert(0, 'Bonjour');
	author.getMap('champs').set('demandeurs.mg', true);
	Y.applyUpdate(fiche.doc, Y.encodeStateAsUpdate(author));
	const peer = new Y.Doc();
	peer.clientID = attacker;
	Y.applyUpdate(peer, Y.encodeStateAsUpdate(fiche.doc));
	return { fiche, peer };
}

/** The one update that an act produces in a document. */
export function updateOf(doc: Y.Doc, act: () => void): Uint8Array {
	const updates: Uint8Array[] = [];
	const keep = (update: Uint8Array): void => void updates.push(update);
	doc.on('update', keep);
	doc.transact(act);
	doc.off('update', keep);
	const [update] = updates;
	if (!update) throw new Error('no update');
	return update;
}

/** Struct blocks written by hand, then an empty delete set unless given. */
export function forge(
	blocks: readonly {
		client: number;
		clock: number;
		write(e: encoding.Encoder): void;
		count?: number;
	}[],
	deletes: readonly { client: number; clock: number; len: number }[] = []
): Uint8Array {
	return encoding.encode((e) => {
		encoding.writeVarUint(e, blocks.length);
		for (const { client, clock, write, count } of blocks) {
			encoding.writeVarUint(e, count ?? 1);
			encoding.writeVarUint(e, client);
			encoding.writeVarUint(e, clock);
			write(e);
		}
		encoding.writeVarUint(e, deletes.length);
		for (const { client, clock, len } of deletes) {
			encoding.writeVarUint(e, client);
			encoding.writeVarUint(e, 1);
			encoding.writeVarUint(e, clock);
			encoding.writeVarUint(e, len);
		}
	});
}

/** An item without neighbour, in a named root. */
export function rootItem(
	e: encoding.Encoder,
	ref: number,
	root: string,
	content: () => void,
	key?: string
): void {
	encoding.writeUint8(e, ref | (key === undefined ? 0 : 0x20));
	encoding.writeVarUint(e, 1);
	encoding.writeVarString(e, root);
	if (key !== undefined) encoding.writeVarString(e, key);
	content();
}

/** The verdict of the check in one word, with the rule that was broken. */
export const kindOf = (fiche: FicheDoc, update: Uint8Array): string => {
	const result = checkUpdate(fiche, update, policy);
	return result.kind === 'violation' ? `violation:${result.rule}` : result.kind;
};
