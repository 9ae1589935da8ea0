import type { Change } from '../values/change.ts';
import { shareOfRow, rowTotal } from '../values/cross.ts';
import { partOf, partShare } from '../values/distribution.ts';
import { nonRenseigne, nonRepris } from '../answers/non-renseigne.ts';
import { firstPlaces } from '../values/rank.ts';
import type { Rate } from '../values/rate.ts';
import type { Unit } from '../values/unit.ts';
import type { Cross, Distribution, Part, Value } from '../values/value.ts';
import type { FigureRef } from './figure-ref.ts';
import * as phrase from './phrase.ts';
import type { Slot } from './template.ts';
import { refOf, type Voice } from './voice.ts';

/** What a slot says, and of which figures. */
export interface Said {
	readonly text: string;
	readonly refs: readonly FigureRef[];
}

/** How many places « en tête » names, and how many lines at most when some share one. */
const places = 3;
const most = 5;

/** Says a figure; null when there is nothing to say (no figure, a share of nothing). Throws on a shape it has not. */
export function speakSlot(slot: Slot, voice: Voice): Said | null {
	const value = voice.values[slot.id];
	if (!value) return null;
	const text = textOf(slot, value, voice.changes[slot.id]);
	if (text === null) return null;
	return {
		text,
		refs: placesSaid(slot, value).map(([part, column]) => refOf(voice, slot.id, part, column))
	};
}

function textOf(slot: Slot, value: Value, change: Change | undefined): string | null {
	switch (slot.shape) {
		case 'count':
		case 'number':
			return countText(slot, value, change);
		case 'share':
			return shareText(rateOf(slot, value), pointsOf(slot, change));
		case 'percent': {
			const of = rateOf(slot, value);
			return with_(phrase.percentWords(of.n, of.N), pointsOf(slot, change));
		}
		case 'mean': {
			if (value.kind !== 'mean') return mistaken(slot);
			const difference = change?.kind === 'mean' ? change.difference : null;
			return with_(
				phrase.meanWords(value),
				difference === null ? null : phrase.meanChangeWords(difference)
			);
		}
		case 'names':
			if (value.kind !== 'listing') return mistaken(slot);
			return value.items.length === 0 ? null : phrase.listWords(value.items);
		case 'each':
			if (value.kind !== 'distribution') return mistaken(slot);
			return eachText(value, change);
		case 'top':
			if (value.kind === 'cross') return topOfRow(value, slot.part ?? '');
			if (value.kind !== 'distribution') return mistaken(slot);
			return topText(value, change);
	}
}

function countText(slot: Slot, value: Value, change: Change | undefined): string | null {
	if (value.kind === 'count') {
		const difference = change?.kind === 'count' ? change.difference : null;
		return with_(counted(slot, value.n, value.unit), differenceText(difference));
	}
	if (value.kind === 'listing') return counted(slot, value.items.length, value.unit);
	if (value.kind === 'rate') return phrase.numberWords(value.n);
	if (value.kind !== 'distribution') return mistaken(slot);
	const parts = change?.kind === 'distribution' ? change.parts : null;
	if (slot.part === undefined) {
		const difference = parts?.reduce((sum, part) => sum + part.difference, 0) ?? null;
		return with_(counted(slot, value.whole, value.unit), differenceText(difference));
	}
	const part = partOf(value, slot.part);
	if (!part) return mistaken(slot);
	const own = parts?.find(({ code }) => code === slot.part)?.difference ?? null;
	return with_(phrase.numberWords(part.n), differenceText(own));
}

function rateOf(slot: Slot, value: Value): Rate {
	if (value.kind === 'rate') return value;
	if (value.kind === 'distribution' && slot.part !== undefined && partOf(value, slot.part))
		return partShare(value, slot.part);
	return mistaken(slot);
}

function pointsOf(slot: Slot, change: Change | undefined): string | null {
	const points =
		change?.kind === 'rate'
			? change.points
			: change?.kind === 'distribution'
				? (change.parts.find(({ code }) => code === slot.part)?.points ?? null)
				: null;
	return points === null ? null : phrase.pointsWords(points);
}

function shareText(of: Rate, points: string | null): string | null {
	const percent = phrase.percentWords(of.n, of.N);
	if (percent === null) return null;
	return `${phrase.fractionWords(of)} (${[percent, points].filter(Boolean).join(', ')})`;
}

function eachText(value: Distribution, change: Change | undefined): string | null {
	const said = value.parts
		.filter(({ n }) => n > 0)
		.map(({ code, label, n }) => {
			const changes = change?.kind === 'distribution' ? change.parts : [];
			const difference = changes.find((part) => part.code === code)?.difference ?? null;
			return `${label}\u00a0: ${with_(phrase.numberWords(n), differenceText(difference))}`;
		});
	return said.length === 0 ? null : said.join('\u00a0; ');
}

function topText(value: Distribution, change: Change | undefined): string | null {
	const said = leading(value.parts).map(({ code, label, n }) => {
		const points = pointsOf({ shape: 'top', id: '', part: code }, change);
		const inside = [phrase.percentWords(n, value.whole), points].filter(Boolean).join(', ');
		return `${label} (${inside})`;
	});
	return said.length === 0 ? null : phrase.listWords(said);
}

function topOfRow(value: Cross, row: string): string | null {
	const said = rowParts(value, row).map(({ code, label }) => {
		const { n } = shareOfRow(value, row, [code]);
		return `${label} (${phrase.percentWords(n, rowTotal(value, row))})`;
	});
	return said.length === 0 ? null : phrase.listWords(said);
}

/** [EVA-6] « En tête » names answers; silence has its own line in the table, and its own sentence. */
const leading = (parts: readonly Part[]) =>
	firstPlaces(
		parts.filter(({ code }) => code !== nonRenseigne.code && code !== nonRepris.code),
		places,
		most
	);

const rowParts = (value: Cross, row: string) =>
	leading(
		value.columns.map((column) => ({ ...column, n: shareOfRow(value, row, [column.code]).n }))
	);

type Place = readonly [part?: string | undefined, column?: string | undefined];

/** Every figure that the words tell, those of which they tell the base included. */
function placesSaid({ shape, part }: Slot, value: Value): readonly Place[] {
	if (value.kind === 'rate') return shape === 'share' ? [[], ['base']] : [[]];
	if (value.kind === 'cross') return rowParts(value, part ?? '').map(({ code }) => [part, code]);
	if (value.kind !== 'distribution' || part !== undefined) return [[part]];
	if (shape === 'top') return leading(value.parts).map(({ code }) => [code]);
	return shape === 'each' ? value.parts.map(({ code }) => [code]) : [[]];
}

const counted = ({ shape }: Slot, n: number, unit: Unit) =>
	shape === 'number' ? phrase.numberWords(n) : phrase.countWords(n, unit);

const differenceText = (difference: number | null) =>
	difference === null ? null : phrase.differenceWords(difference);

const with_ = (text: string | null, change: string | null) =>
	text === null || change === null ? text : `${text} (${change})`;

function mistaken({ shape, id }: Slot): never {
	throw new TypeError(`the figure ${id} cannot be said as a ${shape}`);
}
