"""What patterns stumble over, when it is repeated for 2,000 characters."""

LENGTH = 2000
HOSTILE = [
    "a", "A", "1", "_", "-", "'", "\"", ">", "<", "[", "]", "{", "}", "(", ")", "*", "%", "$", ".",
    ",", ";", ":", "!", "?", "/", "\\", "|", "#", "@", "\u2019", "\u201c", "\u2013", "\u2026",
    "\u00ab", " ", "\n", "\r\n", "\t", "\u00a0", "\u200b", "\u0301", "\u0000", "\u2028",
    "\U0001f642", "\ud800", "a ", "A. ", "I ", "Dr. ", "?? ", "\n\n", "> \n", "-- \n", "\nMaya\n",
    "- \n", "1. \n", "'s", "n't ", "a'b'c'", "\u00df", "\u0130", "\u00e9", "e\u0301", "\u4e2d",
    "\u05d0 ", "\U0001d400", "not ", "no, ", "you ", "your ", "my ", "I am ", "if ", "and ", "we ",
    "our ", "hour ", "an ", "half an hour ", "a quarter of ", "15-20 ", "1-1-1-", "20 to 30 to ",
    "1,2,3,", "20min", "1.5.", "minutes to minutes ", "the length of a ", "three quarters of an ",
    "fifteen or twenty ", "looking for a new, full-time, ", "looking for ", "in search of ",
    "keep me in mind ", "are you ", "is your team ", "pass on my ", "let me know by ",
    "i would love to ", "my sister and you ", "you and my ", "your your your ", "Tom and I ",
    "I and Tom ", "said you ", "Dear ", "Hi Hi ", "Dear Dr. Dr. ", "Hello, is this ", "Mr. ",
    "and & and ", "On Monday wrote", "On x wrote:\n", "From: \n", "_____",
    "-----Original Message-----\n", "Best,\n", "Thanks,\nMaya\n", "P.S. ", "Subject: \n", "[x",
    "{{", "{{x}", "<a", "(insert ", "insert a b c ", "%A%", "*|A", "$A", "INSERT A ", "X", "XX ",
    "xxx ", "\u2026\u2026", "....", "? ? ", "\u201cone two three ", "\"a b\" ", "how how ",
    "what do you ", "i wonder if ", "because you ", "the same ", "your name from ",
    "got your number ", "your advice to ", "i had no idea ", "years of experience ",
    "my skills in ", "attached my r\u00e9sum\u00e9 ", "asap ", "why have you not ",
    "please reply ", "did you get my ", "?!", "...?", "\u201d\u201c", "):", "(\n", "]\n[", "a\n",
    "A\n", "i need to know ", "you have anything ", "if a desk ", "i hope i ", "the knot you ",
    "who swept your ", "i am very good and ", "get back to me one two three ", "my name to ",
    "let me know one by the ", "you told me about ", "i have booked ", "three degrees ",
]  # fmt: skip
