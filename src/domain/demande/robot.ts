/** Nobody reads, fills in and sends this form faster; a program does. */
const tooFastMs = 2000;

/**
 * [DEM-7] What a program does and a person does not: filling the field that nobody sees or hears, or sending at once.
 * A wrong suspicion costs a second press of the button, never what was typed.
 */
export function looksAutomatic(trap: string, openedAt: number, now: number): boolean {
	return trap !== '' || !Number.isFinite(openedAt) || now - openedAt < tooFastMs;
}
