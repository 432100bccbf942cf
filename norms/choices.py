"""What can be said of a place, of how to write to people there, and of their work."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Acceptance(models.TextChoices):
    """How an informational interview is taken when a stranger asks for one."""

    WELCOME = "welcome", _("Welcome")
    INTRODUCTION = "introduction", _("With an introduction")
    UNUSUAL = "unusual", _("Unusual")
    UNKNOWN = "unknown", _("Unknown")


class Approach(models.TextChoices):
    """What people decide by when they are asked for their time."""

    RELATIONSHIP = "relationship", _("Relationship-driven")
    BALANCED = "balanced", _("Balanced")
    TASK = "task", _("Task-driven")
    UNKNOWN = "unknown", _("Unknown")


class Channel(models.TextChoices):
    """The way a message goes, or came."""

    EMAIL = "email", _("Email")
    LINKEDIN = "linkedin", _("LinkedIn")
    PHONE = "phone", _("Phone")
    IN_PERSON = "in_person", _("In person")
    INTRODUCTION = "introduction", _("Through someone")
    GROUP = "group", _("Group or event")


class ThankYou(models.TextChoices):
    """The form in which thanks are usually given."""

    EMAIL = "email", _("Email")
    CARD = "card", _("Handwritten card")
    EITHER = "either", _("Email or card")


class Formality(models.TextChoices):
    """How a first message is worded."""

    CASUAL = "casual", _("Casual, first names at once")
    POLITE = "polite", _("Polite, last names until they offer more")
    FORMAL = "formal", _("Formal, with titles")


class Language(models.TextChoices):
    """The language to write in, by its ISO 639-1 code: those that work is done in most."""

    AMHARIC = "am", _("Amharic")
    ARABIC = "ar", _("Arabic")
    BENGALI = "bn", _("Bengali")
    BULGARIAN = "bg", _("Bulgarian")
    CATALAN = "ca", _("Catalan")
    CHINESE = "zh", _("Chinese")
    CROATIAN = "hr", _("Croatian")
    CZECH = "cs", _("Czech")
    DANISH = "da", _("Danish")
    DUTCH = "nl", _("Dutch")
    ENGLISH = "en", _("English")
    ESTONIAN = "et", _("Estonian")
    FINNISH = "fi", _("Finnish")
    FRENCH = "fr", _("French")
    GERMAN = "de", _("German")
    GREEK = "el", _("Greek")
    HEBREW = "he", _("Hebrew")
    HINDI = "hi", _("Hindi")
    HUNGARIAN = "hu", _("Hungarian")
    ICELANDIC = "is", _("Icelandic")
    INDONESIAN = "id", _("Indonesian")
    ITALIAN = "it", _("Italian")
    JAPANESE = "ja", _("Japanese")
    KOREAN = "ko", _("Korean")
    LATVIAN = "lv", _("Latvian")
    LITHUANIAN = "lt", _("Lithuanian")
    MALAY = "ms", _("Malay")
    NORWEGIAN = "no", _("Norwegian")
    PERSIAN = "fa", _("Persian")
    POLISH = "pl", _("Polish")
    PORTUGUESE = "pt", _("Portuguese")
    ROMANIAN = "ro", _("Romanian")
    RUSSIAN = "ru", _("Russian")
    SERBIAN = "sr", _("Serbian")
    SLOVAK = "sk", _("Slovak")
    SLOVENE = "sl", _("Slovene")
    SPANISH = "es", _("Spanish")
    SWAHILI = "sw", _("Swahili")
    SWEDISH = "sv", _("Swedish")
    TAGALOG = "tl", _("Tagalog")
    THAI = "th", _("Thai")
    TURKISH = "tr", _("Turkish")
    UKRAINIAN = "uk", _("Ukrainian")
    URDU = "ur", _("Urdu")
    VIETNAMESE = "vi", _("Vietnamese")


class Industry(models.TextChoices):
    """The field somebody works in: a short list, so that notes and contacts meet in it."""

    AGRICULTURE = "agriculture", _("Farming and food")
    ARTS = "arts", _("Arts and media")
    CONSTRUCTION = "construction", _("Building and property")
    EDUCATION = "education", _("Education")
    ENERGY = "energy", _("Energy and environment")
    FINANCE = "finance", _("Banking and insurance")
    GOVERNMENT = "government", _("Government and public service")
    HEALTH = "health", _("Health and care")
    HOSPITALITY = "hospitality", _("Hotels, restaurants and travel")
    LAW = "law", _("Law")
    LOGISTICS = "logistics", _("Transport and logistics")
    MANUFACTURING = "manufacturing", _("Manufacturing and engineering")
    NONPROFIT = "nonprofit", _("Nonprofit organizations")
    RETAIL = "retail", _("Retail and sales")
    SCIENCE = "science", _("Science and research")
    SERVICES = "services", _("Consulting and business services")
    TECHNOLOGY = "technology", _("Software and technology")
