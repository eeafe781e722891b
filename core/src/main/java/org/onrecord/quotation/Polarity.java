package org.onrecord.quotation;

/** Whether the speaker stands behind the content. */
public enum Polarity {
    /** The speaker said it. */
    SAID,
    /** The speaker denied it: <i>denied that</i>, <i>rejected claims that</i>. */
    DENIED,
    /** The speaker would not say: <i>declined to comment on</i>, <i>refused to say whether</i>. */
    DECLINED,
    /** The speaker is reported not to have said it: <i>did not say</i>. */
    NOT_SAID,
    /** The speaker asked it. */
    ASKED,
    /** Said under a condition or expected to be said: <i>would say</i>, <i>is to announce</i>. */
    CONDITIONAL
}
