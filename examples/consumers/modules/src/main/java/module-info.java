module desk {
    requires io.github.newsclaims.json;
}
