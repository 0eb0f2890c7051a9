/** Longer than any reply that promises something; what follows is not looked at. */
const LONGEST = 500;
const PICTURE = /\[[^[\]\s]{1,12}\]/g;
const UNSEEN = /\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200b-\u200f\u2060]|\ufe0f/gu;
/** What platforms' filters make people write for 私信. */
const SPELLINGS = /思信|厶信|丝信|私芯|私xin|si信|(?<![a-z])s信|私聊|私戳|站内信|小窗|(?<![a-z])dm(?![a-z])/g;
/** `私你`, `私啦`, `已私`; never `私了`, which is what one does with a quarrel. */
const SHORT = /私(?=[你您妳啦]|过去|发[你您妳])|(?<=已|已经|刚)私(?!信|了)/g;
const ENDS = /[。!,;:\n~…、—·|/]+|(?<=\?)/;

/** A text as its clauses, each without blanks, emoji and letters of another width; a question keeps its mark. */
export const clausesOf = (text: string): string[] =>
  text
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(PICTURE, '')
    .split(ENDS)
    .map(clause => clause.replace(UNSEEN, '').replace(SPELLINGS, '私信').replace(SHORT, '私信'))
    .filter(Boolean);
