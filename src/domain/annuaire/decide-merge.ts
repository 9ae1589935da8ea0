import { granted, refused, type Decision } from '#domain/shared/decision.ts';
import { looksAfter, type HeldMandat } from './decide-identity.ts';
import type { PersonDetails } from './person-details.ts';

/** One of the two cards, with what its merge would carry over. */
export interface MergedCard {
	readonly id: string;
	readonly createdAt: string;
	readonly signsIn: boolean;
	readonly held: readonly HeldMandat[];
	readonly details: PersonDetails;
}

/** What the merge of two cards gives. */
export interface MergePlan<Card extends MergedCard = MergedCard> {
	readonly kept: Card;
	readonly gone: Card;
	readonly details: PersonDetails;
	/** Functions that the kept card would gain. */
	readonly gained: readonly HeldMandat[];
}

/**
 * [ANN-12] Plans a merge: the card that signs in stays, else the older one, and its blanks are filled from the other.
 * Keys, codes and identities are bound to the card that made them: they never move.
 */
export function planMerge<Card extends MergedCard>(one: Card, other: Card): MergePlan<Card> {
	const [kept, gone] = staysBefore(one, other) ? [one, other] : [other, one];
	const has = (held: HeldMandat) => (mine: HeldMandat) =>
		mine.poleId === held.poleId && mine.mandat === held.mandat;
	return {
		kept,
		gone,
		details: {
			...kept.details,
			savoirFaire: kept.details.savoirFaire || gone.details.savoirFaire,
			phone: kept.details.phone ?? gone.details.phone,
			mssante: kept.details.mssante ?? gone.details.mssante,
			...identityOf(kept, gone)
		},
		gained: gone.held.filter((held) => !kept.held.some(has(held)))
	};
}

/** Ways to sign in are never mixed: a card that signs in is given no other one. */
function identityOf(kept: MergedCard, gone: MergedCard): Pick<PersonDetails, 'email' | 'rpps'> {
	const { email, rpps } = kept.details;
	if (kept.signsIn) return { email, rpps };
	return { email: email ?? gone.details.email, rpps: rpps ?? gone.details.rpps };
}

function staysBefore(one: MergedCard, other: MergedCard): boolean {
	if (one.signsIn !== other.signsIn) return one.signsIn;
	return (
		one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id)
	);
}

/**
 * [ANN-12] A merge moves titles, and titles open clinical text. Nobody merges a card of her own; two cards that both
 * sign in are two people until proved otherwise; functions are gained, or opened to another way of signing in, only
 * where the editor looks after them.
 */
export function decideMerge(
	plan: MergePlan,
	editor: { readonly personId: string; readonly held: readonly HeldMandat[] }
): Decision {
	const { kept, gone, gained } = plan;
	if (kept.id === editor.personId || gone.id === editor.personId) {
		return refused('fusion-de-soi');
	}
	if (kept.details.rpps !== null && gone.details.rpps !== null) {
		if (kept.details.rpps !== gone.details.rpps) return refused('fusion-impossible');
	}
	if (kept.signsIn && gone.signsIn) return refused('fusion-deux-connexions');
	const newLogin =
		plan.details.email !== kept.details.email || plan.details.rpps !== kept.details.rpps;
	// Whoever signs in by the new address or number enters with what the kept card holds.
	const opened = [...(newLogin ? kept.held : []), ...gained];
	return opened.every((held) => looksAfter(editor.held, held))
		? granted
		: refused('fusion-fonction');
}
