/** One thing to do, as rights on it depend on. */
interface TaskFacts {
	/** Who must do it; null: nobody yet. */
	readonly holderId: string | null;
	readonly closed: boolean;
	readonly recordedBy: string | null;
	readonly recordedAt: Date | null;
}

interface Asker {
	readonly personId: string;
	/** Leads, or coordinates: « confier-suites ». */
	readonly leads: boolean;
	/** « noter-suites ». */
	readonly notes: boolean;
	readonly now: Date;
}

/** [SUI-6] The time in which somebody takes back what he pressed by mistake. */
const undoWindow = 24 * 3_600_000;

/** [SUI-5] Whoever leads or coordinates records anything; another only what he was given. */
export function mayNote({ holderId, closed }: TaskFacts, who: Asker): boolean {
	if (closed || !who.notes) return false;
	return who.leads || holderId === who.personId;
}

/** [SUI-6] Told to the patient, the text is no longer the restituteur's to read: later he asks whoever leads. */
export function mayUndo({ closed, recordedBy, recordedAt }: TaskFacts, who: Asker): boolean {
	if (!closed || !who.notes) return false;
	if (who.leads) return true;
	if (recordedBy !== who.personId || recordedAt === null) return false;
	return who.now.getTime() - recordedAt.getTime() < undoWindow;
}
