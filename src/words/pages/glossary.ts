/** The title of the glossary. */
export const GLOSSARY_TITLE = 'What do these words mean?';
