import { frenchSpaces } from '#domain/document/french-typography.ts';
import type { Sentence } from './report-model.ts';
import { speakSlot } from './speak-slot.ts';
import type { Template } from './template.ts';
import type { Voice } from './voice.ts';

/** [EVA-23] Writes a sentence from the figures; null when one of them is hidden or has nothing to say. */
export function speak({ words, slots, ifAny }: Template, voice: Voice): Sentence | null {
	const asked = ifAny === undefined ? null : voice.values[ifAny];
	if (asked?.kind === 'rate' && asked.n === 0) return null;
	const said = slots.map((slot) => speakSlot(slot, voice));
	const refs = said.flatMap((one) => one?.refs ?? []);
	if (said.includes(null) || refs.some(voice.hides)) return null;
	const text = words.map((piece, at) => piece + (said[at]?.text ?? '')).join('');
	return { text: frenchSpaces(text), refs, ranked: slots.some(({ shape }) => shape === 'top') };
}

/** Those that have something to say. */
export function speakAll(templates: readonly Template[], voice: Voice): readonly Sentence[] {
	return templates.flatMap((template) => speak(template, voice) ?? []);
}
