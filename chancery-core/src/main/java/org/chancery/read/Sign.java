package org.chancery.read;

/** What the words around an act say beside those who take part, as far as it tells public business from private. */
enum Sign {
    /** A charge that concerns the public: "corruption", "treason". */
    CHARGED,
    /** An offence of private life: "robbery". */
    ORDINARY,
    /** Those who act are many: "<b>workers</b> refused", not "a worker refused". */
    MANY,
    /** It is told as what somebody underwent: "<b>was arrested</b> on Monday", "<b>died</b> in an ambush". */
    UNDERGONE,
    /** Activists, protesters or dissidents underwent it, or others for defying those who rule. */
    DISSENT,
    /** They are tried or held for what is done against a state or mankind: "was convicted of <b>terrorism</b>". */
    AGAINST_STATE,
    /** It is undergone and told as a fact: "<b>was accused</b>", not "to be accused". */
    REPORTED,
    /** It is still to come: "<b>will send</b> aid". */
    AHEAD,
    /** Aid goes to people in need, a region or a cause without a name: "sent food to <b>the needy</b>". */
    TO_NEEDY,
    /** What only those have to do with who govern, fight or treat with a government: "broke the <b>ceasefire</b>". */
    OF_STATE,
    /** What the people and those who govern or employ them quarrel over: "opposed the <b>law</b>". */
    CIVIC
}
