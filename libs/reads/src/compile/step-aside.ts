/** Why an operation cannot be one statement; the level engine answers it. */
export class StepAside extends Error {}
