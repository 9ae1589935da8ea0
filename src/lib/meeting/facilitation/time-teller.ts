import { timeMark, timeWords, type TimeMark } from '#domain/facilitation/situation-time.ts';
import { plural } from '#lib/ui/french-date.ts';

/** The time of the open situation, at one moment. */
interface TimeLeft {
	readonly situationId: string;
	readonly extraMinutes: number;
	readonly seconds: number;
}

/** [TOUR-8] What is said aloud of the time: each mark as it is passed, and the time that is added. */
export class TimeTeller {
	#last: (TimeLeft & { readonly mark: TimeMark }) | null = null;

	/** Null when there is nothing to say; who comes later is not told of a mark passed before. */
	tell(left: TimeLeft): string | null {
		const before = this.#last;
		const mark = timeMark(left.seconds);
		this.#last = { ...left, mark };
		if (before?.situationId !== left.situationId) return null;
		if (left.extraMinutes > before.extraMinutes)
			return `Du temps est ajouté. ${rest(left.seconds)}`;
		return mark === before.mark ? null : timeWords[mark];
	}
}

function rest(seconds: number): string {
	if (seconds <= 0) return 'Le temps prévu reste dépassé.';
	return `Il reste ${plural(Math.ceil(seconds / 60), 'minute', 'minutes')}.`;
}
