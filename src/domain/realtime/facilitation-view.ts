import type { GuidePhase } from '#domain/facilitation/guide-phase.ts';

/** Somebody named in the course of the talk. */
export interface SpeakerView {
	readonly personId: string;
	readonly name: string;
}

/** The time of the open situation, for who attends it and for who keeps the time. */
export interface TimeView {
	readonly situationId: string;
	readonly position: number;
	readonly openedAt: string;
	readonly extraMinutes: number;
	/** Null while the guide is switched off. */
	readonly phase: GuidePhase | null;
}

/** Somebody who may be named, or was named, co-animateur on the spot. */
export interface CoAnimateurView extends SpeakerView {
	readonly named: boolean;
	/** A référent of the pôle: proposed first ([REC-15]). */
	readonly proposed: boolean;
}

/** How the talk is led, as one person may see it. */
export interface FacilitationView {
	readonly may: {
		readonly giveFloor: boolean;
		readonly keepTime: boolean;
	};
	/** Hands up where one is, the first to speak first ([TOUR-1]). */
	readonly hands: readonly SpeakerView[];
	readonly floor: SpeakerView | null;
	/** Who has not spoken yet in this situation; for whoever conducts, null for the others ([TOUR-4]). */
	readonly silent: readonly SpeakerView[] | null;
	readonly time: TimeView | null;
	readonly guided: boolean;
	/** The Charte is recalled to everybody since then; null otherwise. */
	readonly charteShownAt: string | null;
	/** Whom the animateur may name or has named; null for the others. */
	readonly coAnimateurs: readonly CoAnimateurView[] | null;
}
