import * as v from 'valibot';
import { browserModes } from '#domain/intervision/presence-mode.ts';
import { welcomeWayCodes } from '#domain/guest/guest-facts.ts';
import { chatLimits } from './chat.ts';
import { facilitationMessages } from './facilitation-message.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));

/** Everything a browser may say on the meeting socket; anything else closes it. */
const clientMessage = v.variant('type', [
	/** Knocks, or comes in when already admitted. */
	v.strictObject({ type: v.literal('enter'), mode: v.picklist(browserModes) }),
	v.strictObject({ type: v.literal('set-mode'), mode: v.picklist(browserModes) }),
	v.strictObject({ type: v.literal('admit'), personId: id }),
	v.strictObject({ type: v.literal('admit-all') }),
	/** Back to the lobby. */
	v.strictObject({ type: v.literal('send-back'), personId: id }),
	/** « Reconnu·e »: these people, by the very devices that the sender was shown. */
	v.strictObject({
		type: v.literal('recognise'),
		people: v.pipe(
			v.array(v.strictObject({ personId: id, device: id })),
			v.minLength(1),
			v.maxLength(40)
		)
	}),
	/** « Annuler »: this person is not who she was taken for. */
	v.strictObject({ type: v.literal('unrecognise'), personId: id }),
	/** `gone`: who was confirmed as having left the room, or hung up; checked against the facts of that moment ([SAL-12]). */
	v.strictObject({
		type: v.literal('open'),
		situationId: id,
		gone: v.optional(v.pipe(v.array(id), v.maxLength(40)))
	}),
	/** [SAL-10] Somebody sits in the room of this device; `charte`: the word that she has accepted it. */
	v.strictObject({ type: v.literal('seat-add'), personId: id, charte: v.boolean() }),
	/** [SAL-16] Somebody is on the telephone near the microphone of a person present, and has accepted the Charte. */
	v.strictObject({
		type: v.literal('phone-add'),
		personId: id,
		nearId: id,
		charte: v.literal(true)
	}),
	v.strictObject({ type: v.literal('seat-remove'), personId: id }),
	/** [SAL-15] Her presence is signed, by herself: on the device of the room, or by her own session. */
	v.strictObject({ type: v.literal('seat-sign'), personId: id }),
	/** [SAL-14] While a situation is open: this person has left the room, or hung up. */
	v.strictObject({ type: v.literal('confirm-exit'), personId: id }),
	v.strictObject({ type: v.literal('close') }),
	/** The animateur invites on the spot someone present who follows the patient (decisions.md §1). */
	v.strictObject({ type: v.literal('invite'), situationId: id, personId: id }),
	v.strictObject({ type: v.literal('end') }),
	/** « Pas maintenant »: kindly, and for this person alone. */
	v.strictObject({ type: v.literal('deny'), personId: id }),
	/** It is the patient, or who speaks for him: I know it, by this device and in this way. */
	v.strictObject({
		type: v.literal('welcome-guest'),
		personId: id,
		device: id,
		how: v.picklist(welcomeWayCodes)
	}),
	/** « Faire entrer le patient », « Fin de la partie avec le patient ». */
	v.strictObject({ type: v.literal('guest-part'), situationId: id, open: v.boolean() }),
	/** A small picture that a guest shows to whoever welcomes him; kept in memory, until he is welcomed. */
	v.strictObject({
		type: v.literal('portrait'),
		image: v.pipe(
			v.string(),
			v.maxLength(7000),
			v.regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/=]+$/)
		)
	}),
	/** Asks for a fresh media token: the former one lives two minutes. */
	v.strictObject({ type: v.literal('media') }),
	/** The browser was told that the room is recorded: the server goes and looks ([CHI-6]). */
	v.strictObject({ type: v.literal('recording') }),
	v.strictObject({ type: v.literal('leave') }),
	/** [MED-8] Allows one person to show a screen, or nobody any more. */
	v.strictObject({ type: v.literal('present'), personId: v.nullable(id) }),
	...facilitationMessages,
	/** Writes in the thread of the open situation; `dismissed`: findings answered « ce n’est pas un nom ». */
	v.strictObject({
		type: v.literal('chat'),
		id,
		situationId: id,
		text: v.pipe(v.string(), v.maxLength(chatLimits.text), v.regex(/\S/)),
		dismissed: v.pipe(
			v.array(v.pipe(v.string(), v.maxLength(40))),
			v.maxLength(chatLimits.dismissed)
		)
	})
]);

/** Their names, for the table that says what each asks for (message-table.ts). */
export const liveMessages = clientMessage.options.map(({ entries }) => entries.type.literal);

export type ClientMessage = v.InferOutput<typeof clientMessage>;
export type SeatMessage = Extract<
	ClientMessage,
	{ type: 'seat-add' | 'seat-remove' | 'seat-sign' | 'phone-add' | 'confirm-exit' | 'hand' }
>;
export type ChatWords = Extract<ClientMessage, { type: 'chat' }>;

/** Reads one frame of a browser; null when it is not a message of ours. */
export function parseClientMessage(text: string): ClientMessage | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// Not JSON: the same answer as an unknown message.
		return null;
	}
	const parsed = v.safeParse(clientMessage, value);
	return parsed.success ? parsed.output : null;
}
