/** Whose payers a laptop's commands and server use. */
export const LOCAL_PRACTICE = 'default';
