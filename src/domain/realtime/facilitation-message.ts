import * as v from 'valibot';
import { guidePhaseCodes } from '#domain/facilitation/guide-phase.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));

/** What a browser may say to lead the talk: turns, time, agenda, who stays. */
export const facilitationMessages = [
	/** Raises or lowers a hand: one's own, or that of somebody for whom one speaks. */
	v.strictObject({ type: v.literal('hand'), up: v.boolean(), personId: v.optional(id) }),
	/** Gives the floor; null takes it back. */
	v.strictObject({ type: v.literal('floor'), personId: v.nullable(id) }),
	/** This page's own microphone has spoken in this situation. */
	v.strictObject({ type: v.literal('spoke'), situationId: id }),
	v.strictObject({ type: v.literal('mute'), personId: id }),
	/** All but whoever has the floor, and the sender. */
	v.strictObject({ type: v.literal('mute-others') }),
	/** Out of this Intervision, until somebody who keeps the door lets him in again (`admit`). */
	v.strictObject({ type: v.literal('remove'), personId: id }),
	v.strictObject({ type: v.literal('name-co-animateur'), personId: id }),
	v.strictObject({ type: v.literal('unname-co-animateur'), personId: id }),
	v.strictObject({
		type: v.literal('move-situation'),
		situationId: id,
		direction: v.picklist(['monter', 'descendre'])
	}),
	/** « + 5 minutes » */
	v.strictObject({ type: v.literal('more-time'), situationId: id }),
	v.strictObject({
		type: v.literal('guide-phase'),
		situationId: id,
		phase: v.picklist(guidePhaseCodes)
	}),
	/** Shows or hides the phase guide, for everybody. */
	v.strictObject({ type: v.literal('guide'), shown: v.boolean() }),
	v.strictObject({ type: v.literal('recall-charte') })
] as const;

export type FacilitationMessage = v.InferOutput<(typeof facilitationMessages)[number]>;

/** Their names: the rest of the messages is acted upon elsewhere. */
const names: readonly string[] = facilitationMessages.map(({ entries }) => entries.type.literal);

export function isFacilitation<M extends { readonly type: string }>(
	message: M
): message is Extract<M, FacilitationMessage> {
	return names.includes(message.type);
}
