"""How fast each page is, and how near it comes to the least that could be done: `make bench`.

With databases of its own, one for each size, on the server of DATABASE_URL or, without it, on the
embedded one. They are filled once and kept.

    stage.py       the database of a size, and settings as in production
    seed.py        fills it by SQL; histories.py says what has passed between people
    visits.py      which pages are measured, and who looks at them
    limit.py       the bare application beside which they are measured
    serving.py     both servers; load.py asks them
    measure.py     the rounds; sampling.py says where the time goes
    telling.py     lines for the terminal; document.py writes docs/performance.md
    growth.py      two sizes beside each other
    plans.py       what is read from end to end
"""
