"""Who you are: the career centers and their people."""

from accounts.models.centers import Cadence, Center
from accounts.models.users import Role, User, validate_time_zone

__all__ = ["Cadence", "Center", "Role", "User", "validate_time_zone"]
